using System;
using System.Buffers;
using System.Text.Json;

namespace Helsegraf.Sdk;

/// <summary>Writes one JSON object.</summary>
internal static class JsonBytes
{
    public static byte[] Write(Action<Utf8JsonWriter> writeMembers)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(buffer))
        {
            writer.WriteStartObject();
            writeMembers(writer);
            writer.WriteEndObject();
        }

        return buffer.WrittenSpan.ToArray();
    }
}
