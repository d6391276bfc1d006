using System;
using System.Text.Json;

namespace Helsegraf.Sdk;

/// <summary>
/// A named operation: its text, the hash that it goes by, and how its variables are written and its answer is read.
/// Generated; an operation that is written by hand has no place on the list of known ones.
/// </summary>
/// <typeparam name="TVariables">What it is asked with.</typeparam>
/// <typeparam name="TData">What it answers with.</typeparam>
public abstract class Operation<TVariables, TData>
    where TVariables : class
    where TData : class
{
    private protected Operation(OperationSource source, Action<Utf8JsonWriter, TVariables> write, Func<JsonElement, TData> read)
    {
        ArgumentNullException.ThrowIfNull(source);
        Source = source;
        Write = write;
        Read = read;
    }

    /// <summary>Its name, text and hash.</summary>
    public OperationSource Source { get; }

    internal Action<Utf8JsonWriter, TVariables> Write { get; }

    internal Func<JsonElement, TData> Read { get; }

    /// <summary>Whether asking twice does nothing that asking once does not.</summary>
    internal abstract bool IsSafeToRepeat { get; }

    /// <summary>The name of the operation.</summary>
    public override string ToString() => Source.Name;
}

/// <summary>An operation that reads. It is safe to ask it again.</summary>
public sealed class Query<TVariables, TData> : Operation<TVariables, TData>
    where TVariables : class
    where TData : class
{
    /// <summary>For generated code.</summary>
    public Query(OperationSource source, Action<Utf8JsonWriter, TVariables> write, Func<JsonElement, TData> read)
        : base(source, write, read)
    {
    }

    internal override bool IsSafeToRepeat => true;
}

/// <summary>An operation that changes something. It is sent once: whoever did not get an answer must find out what came of it.</summary>
public sealed class Mutation<TVariables, TData> : Operation<TVariables, TData>
    where TVariables : class
    where TData : class
{
    /// <summary>For generated code.</summary>
    public Mutation(OperationSource source, Action<Utf8JsonWriter, TVariables> write, Func<JsonElement, TData> read)
        : base(source, write, read)
    {
    }

    internal override bool IsSafeToRepeat => false;
}

/// <summary>What an operation is sent as.</summary>
/// <param name="Name">The name of the operation.</param>
/// <param name="Hash">SHA-256 of <paramref name="Text"/> as UTF-8, in lowercase hex digits.</param>
/// <param name="Text">The GraphQL document on one line, exactly as it was hashed.</param>
public sealed record OperationSource(string Name, string Hash, string Text)
{
    /// <summary>The name of the operation.</summary>
    public override string ToString() => Name;
}

/// <summary>The variables of an operation that has none.</summary>
public sealed record NoVariables
{
    /// <summary>The only one there is.</summary>
    public static NoVariables Instance { get; } = new();

    private NoVariables()
    {
    }
}
