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
/// sent once more with it; nothing was done the first time, so that is safe for changes too. So it is when the server refuses a
/// proof because this machine's clock is wrong: from then on the server's is gone by.
/// </summary>
public sealed class DPoPHandler : DelegatingHandler
{
    private readonly Func<CancellationToken, ValueTask<string>> _accessToken;
    private readonly DPoPKey _key;
    private readonly TimeProvider _time;
    // Proofs hold for seconds (RFC 9449 §11.1), so a clock this wrong may be why one is refused.
    private static readonly TimeSpan Noticeable = TimeSpan.FromSeconds(2);

    private const string TakesElsewhere =
        "What sends must follow no redirects, which would take the question elsewhere: use HelsegrafHttp.CreateHandler.";

    private long _clockBehindTicks;

    private readonly ConcurrentDictionary<string, string> _nonces = new(StringComparer.Ordinal);

    /// <param name="accessToken">Gives a token that holds, bound to the key. Asked for each request, so it should remember.</param>
    /// <param name="key">The key. It is not disposed of with this.</param>
    /// <param name="inner">What sends; leave it out where an <c>IHttpClientFactory</c> fills it in.</param>
    /// <param name="time">What time it is; the system's clock unless said.</param>
    /// <exception cref="ArgumentException">What sends follows redirects.</exception>
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
            if (FollowsRedirects(inner))
            {
                throw new ArgumentException(TakesElsewhere, nameof(inner));
            }

            InnerHandler = inner;
        }
    }

    /// <inheritdoc/>
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(request);
        var address = request.RequestUri ?? throw new InvalidOperationException("The request has no address.");
        if (address.Scheme != Uri.UriSchemeHttps && !address.IsLoopback)
        {
            throw new InvalidOperationException("Tokens are sent over https, or to this machine.");
        }

        if (FollowsRedirects(InnerHandler))
        {
            throw new InvalidOperationException(TakesElsewhere);
        }

        var origin = address.GetLeftPart(UriPartial.Authority);
        var token = await _accessToken(cancellationToken).ConfigureAwait(false);
        if (request.Content is not null)
        {
            await request.Content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false); // so that it can be sent twice
        }

        _nonces.TryGetValue(origin, out var used);
        var response = await SendWithProof(request, address, token, used, cancellationToken).ConfigureAwait(false);
        var given = Remember(origin, response);
        var hasNewNonce = IsChallenged(response, "use_dpop_nonce") && given is not null && given != used;
        if (!hasNewNonce && !(IsChallenged(response, "invalid_dpop_proof") && LearnsClock(response)))
        {
            return response;
        }

        response.Dispose();
        var second = await SendWithProof(request, address, token, given ?? used, cancellationToken).ConfigureAwait(false);
        Remember(origin, second);
        return second;
    }

    private Task<HttpResponseMessage> SendWithProof(
        HttpRequestMessage request, Uri address, string token, string? nonce, CancellationToken cancellationToken)
    {
        var proof = _key.CreateProof(request.Method.Method, address, token, nonce, _time.GetUtcNow() + ClockBehind);
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

    private TimeSpan ClockBehind => TimeSpan.FromTicks(Interlocked.Read(ref _clockBehindTicks));

    // Whether this machine's clock may be why a proof was refused. Believed only of a server that has just refused one.
    private bool LearnsClock(HttpResponseMessage response)
    {
        if (response.Headers.Date - _time.GetUtcNow() is not { } behind || behind.Duration() < Noticeable)
        {
            return false;
        }

        Interlocked.Exchange(ref _clockBehindTicks, behind.Ticks);
        return true;
    }

    private static bool FollowsRedirects(HttpMessageHandler? handler) => handler switch
    {
        DelegatingHandler between => FollowsRedirects(between.InnerHandler),
        SocketsHttpHandler sender => sender.AllowAutoRedirect,
        HttpClientHandler sender => sender.AllowAutoRedirect,
        _ => false,
    };

    // RFC 9449 §7.1, §9
    private static bool IsChallenged(HttpResponseMessage response, string error) =>
        response.StatusCode == HttpStatusCode.Unauthorized
        && response.Headers.WwwAuthenticate.Any(challenge =>
            string.Equals(challenge.Scheme, "DPoP", StringComparison.OrdinalIgnoreCase)
            && challenge.Parameter?.Contains(error, StringComparison.Ordinal) == true);
}
