using System;
using System.Collections.Concurrent;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Threading;
using System.Threading.Tasks;

namespace Helsegraf.Sdk;

/// <summary>
/// Sends the access token with each request, and a proof of its key (RFC 9449). When the server demands a nonce, the request is
/// sent once more with it; nothing was done the first time, so that is safe for changes too.
/// </summary>
public sealed class DPoPHandler : DelegatingHandler
{
    private readonly Func<CancellationToken, ValueTask<string>> _accessToken;
    private readonly DPoPKey _key;
    private readonly TimeProvider _time;
    private readonly ConcurrentDictionary<string, string> _nonces = new(StringComparer.Ordinal);

    /// <param name="accessToken">Gives a token that holds, bound to the key. Asked for each request, so it should remember.</param>
    /// <param name="key">The key. It is not disposed of with this.</param>
    /// <param name="inner">What sends; leave it out where an <c>IHttpClientFactory</c> fills it in.</param>
    /// <param name="time">What time it is; the system's clock unless said.</param>
    public DPoPHandler(
        Func<CancellationToken, ValueTask<string>> accessToken,
        DPoPKey key,
        HttpMessageHandler? inner = null,
        TimeProvider? time = null)
    {
        ArgumentNullException.ThrowIfNull(accessToken);
        ArgumentNullException.ThrowIfNull(key);
        _accessToken = accessToken;
        _key = key;
        _time = time ?? TimeProvider.System;
        if (inner is not null)
        {
            InnerHandler = inner;
        }
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var address = request.RequestUri ?? throw new InvalidOperationException("The request has no address.");
        var origin = address.GetLeftPart(UriPartial.Authority);
        var token = await _accessToken(cancellationToken).ConfigureAwait(false);
        if (request.Content is not null)
        {
            await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false); // so that it can be sent twice
        }

        _nonces.TryGetValue(origin, out var used);
        var response = await SendWithProof(request, address, token, used, cancellationToken).ConfigureAwait(false);
        var given = Remember(origin, response);
        if (!DemandsNonce(response) || given is null || given == used)
        {
            return response;
        }

        response.Dispose();
        var second = await SendWithProof(request, address, token, given, cancellationToken).ConfigureAwait(false);
        Remember(origin, second);
        return second;
    }

    private Task<HttpResponseMessage> SendWithProof(
        HttpRequestMessage request, Uri address, string token, string? nonce, CancellationToken cancellationToken)
    {
        var proof = _key.CreateProof(request.Method.Method, address, token, nonce, _time.GetUtcNow());
        request.Headers.Authorization = new AuthenticationHeaderValue("DPoP", token);
        request.Headers.Remove("DPoP");
        request.Headers.Add("DPoP", proof);
        return base.SendAsync(request, cancellationToken);
    }

    // RFC 9449 §8.2: a server may give a new nonce with any answer.
    private string? Remember(string origin, HttpResponseMessage response)
    {
        if (!response.Headers.TryGetValues("DPoP-Nonce", out var values) || values.ToArray() is not [var nonce])
        {
            return null;
        }

        _nonces[origin] = nonce;
        return nonce;
    }

    // RFC 9449 §9
    private static bool DemandsNonce(HttpResponseMessage response) =>
        response.StatusCode == HttpStatusCode.Unauthorized
        && response.Headers.WwwAuthenticate.Any(challenge =>
            string.Equals(challenge.Scheme, "DPoP", StringComparison.OrdinalIgnoreCase)
            && challenge.Parameter?.Contains("use_dpop_nonce", StringComparison.Ordinal) == true);
}
