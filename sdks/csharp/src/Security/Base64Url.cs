using System;

namespace Helsegraf.Sdk;

/// <summary>Base64 for addresses and tokens, without padding (RFC 4648 §5). .NET has its own from version 9 on.</summary>
internal static class Base64Url
{
    public static string Encode(byte[] bytes) =>
        Convert.ToBase64String(bytes).TrimEnd('=').Replace('+', '-').Replace('/', '_');
}
