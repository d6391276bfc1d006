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
        catch (InvalidOperationException)
        {
            return head.Unreadable<TData>("it is not UTF-8"); // .NET looks at that when it reads a text
        }
        catch (UnreadableAnswerException unreadable)
        {
            return head.Unreadable<TData>(unreadable.Message);
        }
    }

    private static Result<TData> ParseRoot<TData>(JsonElement root, AnswerHead head, Func<JsonElement, TData> read)
        where TData : class
    {
        if (!IsAnswer(root))
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

    // What has errors that cannot be read must not be taken for data without errors.
    private static bool IsAnswer(JsonElement root)
    {
        var (errors, data) = (Member(root, "errors"), Member(root, "data"));
        return root.ValueKind == JsonValueKind.Object
            && (IsNothing(data) || data.ValueKind == JsonValueKind.Object)
            && (IsNothing(errors) || (errors.ValueKind == JsonValueKind.Array
                && errors.EnumerateArray().All(error => error.ValueKind == JsonValueKind.Object)));
    }

    private static bool IsNothing(JsonElement json) => json.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null;

    private static List<GraphError> ReadErrors(JsonElement root, bool isRetryableStatus) =>
        root.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Array
            ? errors.EnumerateArray().Select(error => ReadError(error, isRetryableStatus)).ToList()
            : [];

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
