using System.Collections.Generic;

namespace Helsegraf.Sdk;

/// <summary>One error of an answer. Nothing in it comes from the request or is about a person, so it may be logged.</summary>
/// <param name="Code">What is wrong; codes are added to, never renamed.</param>
/// <param name="Path">Where in the answer: names of fields, and numbers of items. Empty when it is not about one place.</param>
/// <param name="IsRetryable">Whether the same request may succeed when it is sent again.</param>
/// <param name="Reference">Names this one failure in the gateway's trace. Give it to whoever runs the gateway.</param>
public sealed record GraphError(
    Open<ErrorCode> Code, IReadOnlyList<string> Path, bool IsRetryable, string? Reference)
{
    /// <summary>What is wrong, in a sentence for people.</summary>
    public string Message => ErrorCodes.MessageOf(Code.Value);

    /// <summary>The code, and where.</summary>
    public override string ToString() => Path.Count == 0 ? $"{Code}" : $"{Code} at {string.Join('.', Path)}";
}
