using System;
using System.Linq;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Threading.Tasks;

namespace Helsegraf.Sdk.Contract;

/// <summary>Makes every call of `sdks/contract`, and tells the server what came of each. It knows nothing of what is expected.</summary>
internal static class Contract
{
    public static async Task RunAsync(Uri server)
    {
        using var http = new HttpClient();
        var cases = await http.GetFromJsonAsync<JsonArray>(new Uri(server, "cases")).ConfigureAwait(false) ?? [];
        await Parallel.ForEachAsync(cases.OfType<JsonObject>(), async (asked, cancellationToken) =>
        {
            var call = new ContractCall(asked, server, http);
            var observed = await call.RunAsync().ConfigureAwait(false);
            using var told = await http
                .PutAsJsonAsync(call.Address("observed"), observed, cancellationToken)
                .ConfigureAwait(false);
            told.EnsureSuccessStatusCode();
        }).ConfigureAwait(false);
    }
}
