namespace Helsegraf.Sdk;

/// <summary>
/// What generated records have in common: written as text they say which type they are and nothing of what is in them, so
/// that nobody's health ends up in a log by way of a message such as <c>$"got {answer}"</c>.
/// </summary>
public abstract record SilentRecord
{
    /// <summary>The name of the type, and nothing of what is in it.</summary>
    public sealed override string ToString() => GetType().Name;
}
