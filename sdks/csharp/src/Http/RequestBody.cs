namespace Helsegraf.Sdk;

/// <summary>The body of a request.</summary>
internal static class RequestBody
{
    /// <summary>The hash in place of the text (GraphQL over HTTP, persisted documents).</summary>
    public static byte[] WithHash<TVariables, TData>(Operation<TVariables, TData> operation, TVariables variables)
        where TVariables : class
        where TData : class => Write("documentId", $"sha256:{operation.Source.Hash}", operation, variables);

    /// <summary>The text itself.</summary>
    public static byte[] WithText<TVariables, TData>(Operation<TVariables, TData> operation, TVariables variables)
        where TVariables : class
        where TData : class => Write("query", operation.Source.Text, operation, variables);

    private static byte[] Write<TVariables, TData>(
        string name, string document, Operation<TVariables, TData> operation, TVariables variables)
        where TVariables : class
        where TData : class => JsonBytes.Write(writer =>
        {
            writer.WriteString(name, document);
            writer.WriteString("operationName", operation.Source.Name);
            writer.WriteStartObject("variables");
            operation.Write(writer, variables);
            writer.WriteEndObject();
        });
}
