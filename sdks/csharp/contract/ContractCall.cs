using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;
using System.Text.Json.Nodes;
using System.Threading;
using System.Threading.Tasks;
using Helsegraf.Sdk.Operations;

namespace Helsegraf.Sdk.Contract;

/// <summary>One case: the client that it wants, and the calls.</summary>
internal sealed class ContractCall(JsonObject asked, Uri server, HttpClient control)
{
    private readonly string _name = asked["name"]!.GetValue<string>();
    private readonly JsonObject _call = asked["call"]!.AsObject();
    private readonly JsonArray _look = asked["look"]!.AsArray();
    private readonly List<JsonNode> _results = [];
    private readonly List<string> _items = [];

    public Uri Address(string what) => new(server, $"{_name}/{what}");

    public async Task<JsonObject> RunAsync()
    {
        using var statuses = new StatusRecorder(Signed(HelsegrafHttp.CreateHandler()));
        using var http = new HttpClient(statuses);
        var client = new HelsegrafClient(http, Options());
        var times = _call["times"]?.GetValue<int>() ?? 1;
        for (var time = 0; time < times; time++)
        {
            await CallAsync(client, statuses).ConfigureAwait(false);
        }

        return new JsonObject
        {
            ["results"] = new JsonArray([.. _results]),
            ["items"] = new JsonArray([.. _items.Select(item => JsonValue.Create(item))]),
        };
    }

    private Task CallAsync(HelsegrafClient client, StatusRecorder statuses) => _call["operation"]!.GetValue<string>() switch
    {
        "CoreRecord" => QueryAsync(client, statuses, CoreRecord.Query, new()
        {
            NationalId = Text("nationalId"),
            Basis = AccessBasis.Exception,
        }),
        "CriticalInformation" => QueryAsync(client, statuses, CriticalInformation.Query, new()
        {
            NationalId = Text("nationalId"),
            Basis = AccessBasis.Exception,
        }),
        "Prescriptions" when How == "pages" => PagesAsync(client, statuses),
        "Prescriptions" => QueryAsync(client, statuses, Prescriptions.Query, PrescriptionsAsked()),
        "BlockProfessional" => ChangeAsync(client, statuses),
        var operation => throw new NotSupportedException($"{_name} calls {operation}, which this runner cannot"),
    };

    private async Task QueryAsync<TVariables, TData>(
        HelsegrafClient client, StatusRecorder statuses, Query<TVariables, TData> query, TVariables variables)
        where TVariables : class
        where TData : class
    {
        using var giveUp = new CancellationTokenSource();
        var running = client.QueryAsync(query, variables, Deadline, giveUp.Token);
        if (How == "cancel")
        {
            using var received = await control.GetAsync(Address("received?atLeast=1")).ConfigureAwait(false);
            await giveUp.CancelAsync().ConfigureAwait(false);
        }

        try
        {
            Observe(await running.ConfigureAwait(false), statuses);
        }
        catch (OperationCanceledException)
        {
            _results.Add(new JsonObject { ["kind"] = "cancelled" });
        }
    }

    private async Task PagesAsync(HelsegrafClient client, StatusRecorder statuses)
    {
        await foreach (var page in client.PagesAsync(Prescriptions.Pages, PrescriptionsAsked(), Deadline).ConfigureAwait(false))
        {
            Observe(page, statuses);
            if (page.TryGetData(out var data, out _) && data.Patient.Prescriptions is Prescriptions.PrescriptionConnection list)
            {
                _items.AddRange(list.Edges.Select(edge => edge.Node.ReseptId));
            }
        }
    }

    private async Task ChangeAsync(HelsegrafClient client, StatusRecorder statuses)
    {
        var variables = new BlockProfessional.Variables
        {
            HprNumber = Text("hprNumber"),
            IdempotencyKey = Text("idempotencyKey"),
        };
        Observe(await client.MutateAsync(BlockProfessional.Mutation, variables, Deadline).ConfigureAwait(false), statuses);
    }

    private void Observe<TData>(Result<TData> result, StatusRecorder statuses)
        where TData : class
    {
        var look = _look.ElementAtOrDefault(_results.Count)?.AsArray().Select(path => path!.GetValue<string>()) ?? [];
        _results.Add(result.Match(
            data => Answered("data", data, []),
            (data, errors) => Answered("partial", data, errors),
            error => new JsonObject(new Dictionary<string, JsonNode?>
            {
                ["kind"] = KindOf(error.Kind),
                ["status"] = error.Status,
                ["codes"] = Codes(error.Errors),
                ["isRetryable"] = error.IsRetryable,
                ["retryAfterSeconds"] = error.RetryAfter?.TotalSeconds,
            }.Where(member => member.Value is not null))));

        JsonObject Answered(string kind, TData data, IReadOnlyList<GraphError> errors) => new()
        {
            ["kind"] = kind,
            ["status"] = statuses.Last,
            ["codes"] = Codes(errors),
            ["values"] = new JsonObject(look.Select(path => KeyValuePair.Create(path, Look.At(data, path)))),
        };
    }

    private static string KindOf(ErrorKind kind) => kind switch
    {
        ErrorKind.Refused => "refused",
        ErrorKind.Unreachable => "unreachable",
        ErrorKind.DeadlineExceeded => "deadline",
        _ => "unreadable",
    };

    private static JsonArray Codes(IEnumerable<GraphError> errors) =>
        new([.. errors.Select(error => JsonValue.Create(Look.NameOf(error.Code)))]);

    private string? How => _call["how"]?.GetValue<string>();

    private TimeSpan? Deadline =>
        _call["deadlineMs"] is { } milliseconds ? TimeSpan.FromMilliseconds(milliseconds.GetValue<int>()) : null;

    private JsonObject? Client => _call["client"]?.AsObject();

    private string Text(string variable) => _call["variables"]![variable]!.GetValue<string>();

    private Prescriptions.Variables PrescriptionsAsked() => new()
    {
        NationalId = Text("nationalId"),
        Basis = AccessBasis.Exception,
        First = _call["variables"]!["first"]?.GetValue<int>(),
    };

    private HelsegrafOptions Options()
    {
        var options = new HelsegrafOptions
        {
            Endpoint = Address("graphql"),
            RetryDelay = TimeSpan.FromMilliseconds(1),
            ClientVersion = Client?["version"]?.GetValue<string>(),
            Documents = Client?["documents"] is null ? DocumentPolicy.HashThenText : DocumentPolicy.TrustedOnly,
        };
        return Client?["maxAnswerBytes"] is { } bytes ? options with { MaxAnswerBytes = bytes.GetValue<int>() } : options;
    }

    private HttpMessageHandler Signed(HttpMessageHandler sender)
    {
        if (Client?["token"] is { } token)
        {
            return new DPoPHandler(_ => new(token.GetValue<string>()), DPoPKey.Create(), sender);
        }

        return Client?["hook"] is null ? sender : new HookHandler(sender);
    }

    /// <summary>What an app of its own adds to each request.</summary>
    private sealed class HookHandler(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            request.Headers.Add("x-hook", $"{request.Method} {request.RequestUri}");
            return base.SendAsync(request, cancellationToken);
        }
    }

    /// <summary>Remembers the last status: a result with data does not have it.</summary>
    private sealed class StatusRecorder(HttpMessageHandler inner) : DelegatingHandler(inner)
    {
        public int Last { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(
            HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            Last = (int)response.StatusCode;
            return response;
        }
    }
}
