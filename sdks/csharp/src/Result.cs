using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;

namespace Helsegraf.Sdk;

/// <summary>
/// What came of a request: an answer, or why there is none. Nothing that goes wrong on the way is thrown; the only exception
/// is <see cref="OperationCanceledException"/>, for a caller who has canceled.
/// </summary>
/// <typeparam name="TData">What the operation answers with.</typeparam>
public abstract record Result<TData>
    where TData : class
{
    private Result()
    {
    }

    /// <summary>There is an answer.</summary>
    /// <param name="Data">The answer. Each part of it is data, or says why there is none.</param>
    /// <param name="Errors">
    /// What went wrong in parts of it. Usually empty: a national service that does not answer is told in the data. When it is
    /// not, a null in the data may stand for a failure.
    /// </param>
    public sealed record Success(TData Data, IReadOnlyList<GraphError> Errors) : Result<TData>
    {
        /// <summary>Whether it is all that was asked for, or the reasons why there is none.</summary>
        public bool IsComplete => Errors.Count == 0;

        /// <summary>How many parts have errors; nothing of the answer, which is not for logs.</summary>
        public override string ToString() => Errors.Count == 0 ? "Success" : $"Success with {Errors.Count} errors";
    }

    /// <summary>There is no answer.</summary>
    /// <param name="Error">Why.</param>
    public sealed record Failure(HelsegrafError Error) : Result<TData>
    {
        /// <summary>What the error says of itself.</summary>
        public override string ToString() => $"Failure: {Error}";
    }

    /// <summary>Goes on with whichever it is.</summary>
    /// <param name="complete">What to do with all that was asked for.</param>
    /// <param name="partial">What to do with data that lacks something: the errors say what.</param>
    /// <param name="failure">What to do without data.</param>
    public TOut Match<TOut>(
        Func<TData, TOut> complete,
        Func<TData, IReadOnlyList<GraphError>, TOut> partial,
        Func<HelsegrafError, TOut> failure)
    {
        ArgumentNullException.ThrowIfNull(complete);
        ArgumentNullException.ThrowIfNull(partial);
        ArgumentNullException.ThrowIfNull(failure);
        return this switch
        {
            Success { IsComplete: true } answered => complete(answered.Data),
            Success answered => partial(answered.Data, answered.Errors),
            Failure failed => failure(failed.Error),
            _ => throw new UnreachableException(),
        };
    }

    /// <summary>The answer, complete or not (<see cref="Success.IsComplete"/>), or why there is none.</summary>
    /// <param name="data">The answer, when this returns true.</param>
    /// <param name="error">Why there is none, when this returns false.</param>
    public bool TryGetData([NotNullWhen(true)] out TData? data, [NotNullWhen(false)] out HelsegrafError? error)
    {
        data = (this as Success)?.Data;
        error = (this as Failure)?.Error;
        return data is not null;
    }
}
