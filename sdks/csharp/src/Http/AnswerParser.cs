using System;
using System.Collections.Generic;
using System.Linq;
using System.Text.Json;
using Helsegraf.Sdk.Generation;

namespace Helsegraf.Sdk;

/// <summary>Makes a result of a body (GraphQL over HTTP).</summary>
internal static class AnswerParser
{
    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 256 };

    public static Result<TData> Parse<TData>(ReadOnlyMemory<byte> body, AnswerHead head, Func<JsonElement, TData> read)
        where TData : class
    {
        try
        {
            using var document = JsonDocument.Parse(body, Options);
            return ParseRoot(document.RootElement, head, read);
        }
        catch (JsonException)
        {
            return head.NoAnswer<TData>("it is not JSON"); // the exception may hold some of what came
        }
        catch (UnreadableAnswerException unreadable)
        {
            return head.Unreadable<TData>(unreadable.Message);
        }
    }

    private static Result<TData> ParseRoot<TData>(JsonElement root, AnswerHead head, Func<JsonElement, TData> read)
        where TData : class
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            return head.NoAnswer<TData>("it is not an answer of GraphQL");
        }

        var errors = ReadErrors(root, head.IsRetryableStatus);
        if (root.TryGetProperty("data", out var data) && data.ValueKind == JsonValueKind.Object)
        {
            return new Result<TData>.Success(read(data), errors);
        }

        return errors.Count > 0 ? head.Refused<TData>(errors) : head.NoAnswer<TData>("it is not an answer of GraphQL");
    }

    private static List<GraphError> ReadErrors(JsonElement root, bool isRetryableStatus) =>
        root.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Array
            ? errors.EnumerateArray().Select(error => ReadError(error, isRetryableStatus)).ToList()
            : [];

    // Leniently: an error that is written oddly is still one.
    private static GraphError ReadError(JsonElement error, bool isRetryableStatus)
    {
        var extensions = Member(error, "extensions");
        var code = ErrorCodes.Parse(TextOf(Member(extensions, "code")));
        var isRetryable = code.IsKnown ? ErrorCodes.IsRetryable(code.Value) : isRetryableStatus;
        return new(code, ReadPath(Member(error, "path")), isRetryable, TextOf(Member(extensions, "reference")));
    }

    private static List<string> ReadPath(JsonElement path) =>
        path.ValueKind == JsonValueKind.Array ? path.EnumerateArray().Select(step => step.ToString()).ToList() : [];

    private static JsonElement Member(JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var member) ? member : default;

    private static string? TextOf(JsonElement json) => json.ValueKind == JsonValueKind.String ? json.GetString() : null;
}
