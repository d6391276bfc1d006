using System;

namespace Helsegraf.Sdk;

/// <summary>Whether the text of an operation may be sent.</summary>
public enum DocumentPolicy
{
    /// <summary>The hash alone, and the text once when the gateway does not know the hash.</summary>
    HashThenText,

    /// <summary>The hash alone. For clients that may ask nothing but registered operations.</summary>
    TrustedOnly,
}

/// <summary>How a <see cref="HelsegrafClient"/> asks.</summary>
public sealed record HelsegrafOptions
{
    /// <summary>The gateway's GraphQL address, <c>https://…/graphql</c>. Without TLS only on this machine.</summary>
    public required Uri Endpoint { get; init; }

    /// <summary>
    /// The version of the app: one to three numbers of at most four digits, <c>2</c> or <c>3.14.1</c>. It lets those who run
    /// the gateway tell a vendor which versions still use a field that is to go away.
    /// </summary>
    public string? ClientVersion { get; init; }

    /// <summary>How long a request may take, with everything that it tries again; 30 seconds unless said.</summary>
    public TimeSpan Deadline { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>How often a query is sent again, at most, when that may help. A change is never sent again.</summary>
    public int MaxRetries { get; init; } = 2;

    /// <summary>The wait before the first retry, when the gateway asks for none; it doubles each time, and varies.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromMilliseconds(200);

    /// <summary>The largest answer that is read; 16 MiB unless said. The gateway gives no more than 10.</summary>
    public int MaxAnswerBytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Whether the text of an operation may be sent.</summary>
    public DocumentPolicy Documents { get; init; }

    /// <summary>What time it is, for tests of one's own.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;
}
