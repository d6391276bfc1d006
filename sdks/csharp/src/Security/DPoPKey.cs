using System;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;

namespace Helsegraf.Sdk;

/// <summary>
/// The key that access tokens are bound to, ES256. Whoever sends a token must prove that they hold it (RFC 9449), so a stolen
/// token alone is of no use. It may live in a TPM or a key store: any <see cref="ECDsa"/> over P-256 will do.
/// </summary>
public sealed class DPoPKey : IDisposable
{
    private readonly ECDsa _key;
    private readonly object _signing = new();
    private readonly string _x;
    private readonly string _y;

    /// <param name="key">A key over P-256. It is disposed of with this.</param>
    public DPoPKey(ECDsa key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var parameters = key.ExportParameters(includePrivateParameters: false);
        if (key.KeySize != 256 || parameters.Q is not { X: { } x, Y: { } y })
        {
            throw new ArgumentException("The key must be an elliptic one over P-256.", nameof(key));
        }

        _key = key;
        _x = Base64Url.Encode(x);
        _y = Base64Url.Encode(y);
        Thumbprint = Base64Url.Encode(SHA256.HashData(Encoding.UTF8.GetBytes(
            $$"""{"crv":"P-256","kty":"EC","x":"{{_x}}","y":"{{_y}}"}""")));
    }

    /// <summary>The key's thumbprint (RFC 7638), which the token has in <c>cnf.jkt</c>.</summary>
    public string Thumbprint { get; }

    /// <summary>A new key, in memory alone.</summary>
    public static DPoPKey Create() => new(ECDsa.Create(ECCurve.NamedCurves.nistP256));

    /// <summary>A proof for one request (RFC 9449 §4.2). It serves once.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="address">The address; query and fragment are left out.</param>
    /// <param name="accessToken">The token that is sent along, if one is.</param>
    /// <param name="nonce">The nonce that the server demands, if it does.</param>
    /// <param name="now">When it is.</param>
    public string CreateProof(string method, Uri address, string? accessToken, string? nonce, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(address);
        var signed = $"{Base64Url.Encode(Header())}.{Base64Url.Encode(Claims(method, address, accessToken, nonce, now))}";
        return $"{signed}.{Base64Url.Encode(Sign(Encoding.ASCII.GetBytes(signed)))}";
    }

    /// <inheritdoc/>
    public void Dispose() => _key.Dispose();

    /// <summary>The class and the thumbprint.</summary>
    public override string ToString() => $"DPoPKey {Thumbprint}";

    // .NET does not promise that one key may sign in several threads at once.
    private byte[] Sign(byte[] data)
    {
        lock (_signing)
        {
            return _key.SignData(data, HashAlgorithmName.SHA256, DSASignatureFormat.IeeeP1363FixedFieldConcatenation);
        }
    }

    private byte[] Header() => JsonBytes.Write(writer =>
    {
        writer.WriteString("typ", "dpop+jwt");
        writer.WriteString("alg", "ES256");
        writer.WriteStartObject("jwk");
        writer.WriteString("crv", "P-256");
        writer.WriteString("kty", "EC");
        writer.WriteString("x", _x);
        writer.WriteString("y", _y);
        writer.WriteEndObject();
    });

    private static byte[] Claims(string method, Uri address, string? accessToken, string? nonce, DateTimeOffset now) =>
        JsonBytes.Write(writer =>
        {
            writer.WriteString("jti", Base64Url.Encode(RandomNumberGenerator.GetBytes(16)));
            writer.WriteString("htm", method);
            writer.WriteString("htu", address.GetLeftPart(UriPartial.Path));
            writer.WriteNumber("iat", now.ToUnixTimeSeconds());
            if (accessToken is not null)
            {
                writer.WriteString("ath", Base64Url.Encode(SHA256.HashData(Encoding.ASCII.GetBytes(accessToken))));
            }

            if (nonce is not null)
            {
                writer.WriteString("nonce", nonce);
            }
        });
}
