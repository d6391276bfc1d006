using System;

namespace Helsegraf.Sdk.Generation;

/// <summary>
/// An answer is not what the schema promises. It does not leave the client: it becomes an error of the kind
/// <see cref="ErrorKind.Unreadable"/>. It says where, never what stood there.
/// </summary>
internal sealed class UnreadableAnswerException : Exception
{
    private string _place = "";

    public UnreadableAnswerException(string expected) => Expected = expected;

    public string Expected { get; }

    /// <summary>Where, and what was expected there.</summary>
    public override string Message => _place.Length == 0 ? $"expected {Expected}" : $"{_place}: expected {Expected}";

    /// <summary>This, seen from one step further out.</summary>
    public UnreadableAnswerException Below(string step)
    {
        _place = _place.Length == 0 ? step : $"{step}.{_place}";
        return this;
    }
}
