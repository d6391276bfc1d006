using System;
using System.Net;
using System.Net.Http;

namespace Helsegraf.Sdk;

/// <summary>How to reach a gateway with <see cref="HttpClient"/>.</summary>
public static class HelsegrafHttp
{
    /// <summary>
    /// A handler that follows no redirects and keeps no cookies: what is asked is personal, and is for the gateway alone.
    /// Connections are renewed every five minutes, so that a change of address is found.
    /// </summary>
    public static SocketsHttpHandler CreateHandler() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        AutomaticDecompression = DecompressionMethods.All,
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };
}
