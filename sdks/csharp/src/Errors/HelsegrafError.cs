using System;
using System.Collections.Generic;

namespace Helsegraf.Sdk;

/// <summary>
/// Why there is no answer. Nothing in it comes from the request or is about a person, except what may be in
/// <see cref="Cause"/>.
/// </summary>
public sealed record HelsegrafError
{
    internal HelsegrafError(ErrorKind kind) => Kind = kind;

    /// <summary>In which way it came to nothing.</summary>
    public ErrorKind Kind { get; }

    /// <summary>The gateway's code, when it gave one. Of several it is the first.</summary>
    public Open<ErrorCode>? Code => Errors.Count == 0 ? null : Errors[0].Code;

    /// <summary>All errors that the gateway gave. Empty unless it refused.</summary>
    public IReadOnlyList<GraphError> Errors { get; internal init; } = [];

    /// <summary>The HTTP status, when there was an answer.</summary>
    public int? Status { get; internal init; }

    /// <summary>How long the gateway asks callers to wait before they try again.</summary>
    public TimeSpan? RetryAfter { get; internal init; }

    /// <summary>Whether the same request may succeed when it is sent again. Says nothing of whether a change was made.</summary>
    public bool IsRetryable { get; internal init; }

    /// <summary>What could not be read, when it is <see cref="ErrorKind.Unreadable"/>: a place, never a value.</summary>
    public string? Detail { get; internal init; }

    /// <summary>
    /// What was thrown, when it is <see cref="ErrorKind.Unreachable"/>. It comes from .NET or from a handler of the app's own,
    /// and may hold addresses.
    /// </summary>
    public Exception? Cause { get; internal init; }

    /// <summary>What happened, in a sentence for people.</summary>
    public string Message => Kind switch
    {
        ErrorKind.Refused => ErrorCodes.MessageOf(Code?.Value ?? default),
        ErrorKind.Unreachable => "Helsegraf could not be reached.",
        ErrorKind.DeadlineExceeded => "The answer took too long.",
        _ => "The answer could not be read.",
    };

    /// <summary>The kind, and what it says about it. Fit for logs.</summary>
    public override string ToString() => Kind switch
    {
        ErrorKind.Refused => string.Join(", ", Errors),
        ErrorKind.Unreadable => $"{Kind}: {Detail}",
        _ => Kind.ToString(),
    };
}
