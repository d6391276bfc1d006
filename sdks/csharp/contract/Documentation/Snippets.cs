using System;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;

namespace Helsegraf.Sdk.Contract.Documentation;

/// <summary>Where the sandbox is, for what the page shows.</summary>
internal static class Addresses
{
    public static string Gateway { get; set; } = "";

    public static string Sandbox { get; set; } = "";
}

/// <summary>Runs everything that docs/sdk/csharp.md shows, in its order. The methods are written from the page.</summary>
internal static partial class Snippets
{
    private static readonly string[] Scope = ["nhn:helsegraf/read"];

    public static async Task RunAsync(string gateway, string sandbox, string nationalId)
    {
        (Addresses.Gateway, Addresses.Sandbox) = (gateway, sandbox);
        await Show("quickstart", Quickstart()).ConfigureAwait(false);

        using var key = DPoPKey.Create();
        var token = await SignInAsync(key).ConfigureAwait(false);
        using var http = new HttpClient(new DPoPHandler(_ => new(token), key, HelsegrafHttp.CreateHandler()));
        var client = new HelsegrafClient(http, new() { Endpoint = new(gateway) });
        await Show("missing-data", MissingData(client, nationalId, default)).ConfigureAwait(false);
        await Show("errors", Errors(client, nationalId, default)).ConfigureAwait(false);
        await Show("pages", Pages(client, nationalId, default)).ConfigureAwait(false);
        await Show("cancellation", Cancellation(client, nationalId, default)).ConfigureAwait(false);
        await Show("changes", Changes(client, nationalId, default)).ConfigureAwait(false);
        await Show("registration", Registration(client, nationalId, default)).ConfigureAwait(false);
    }

    // What a snippet writes comes before its name.
    private static async Task Show(string name, Task running)
    {
        await running.ConfigureAwait(false);
        Console.WriteLine($"= {name}");
    }

    /// <summary>A token of the general practitioner.</summary>
    internal static async Task<string> SignInAsync(DPoPKey key)
    {
        using var sandbox = new HttpClient { BaseAddress = new Uri(Addresses.Sandbox) };
        using var answer = await sandbox.PostAsJsonAsync("test-token", new
        {
            persona = "general-practitioner",
            audience = "nhn:helsegraf",
            scope = Scope,
            jkt = key.Thumbprint,
        }).ConfigureAwait(false);
        var json = await answer.Content.ReadFromJsonAsync<JsonElement>().ConfigureAwait(false);
        return json.GetProperty("access_token").GetString()!;
    }
}
