using System;
using System.Collections.Generic;
using System.Linq;
using System.Net;
using System.Net.Http;
using System.Text;
using System.Text.Json;
using System.Threading;
using System.Threading.Tasks;
using Helsegraf.Sdk.Generation;
using Helsegraf.Sdk.Operations;

namespace Helsegraf.Sdk.Contract;

/// <summary>What the contract of all SDKs does not reach: values, and what is written of them. A line for each.</summary>
internal static class Checks
{
    private const string NationalId = "07835249608";

    private static readonly HelsegrafOptions Options = new() { Endpoint = new("https://gateway.example/graphql"), MaxRetries = 0 };

    private static readonly (string Json, bool IsRead)[] Times =
    [
        ("\"2026-01-12T10:12:00+01:00\"", true),
        ("\"2026-01-12T10:12:00.1234567Z\"", true),
        ("\"2026-01-12T10:12:00\"", false),
        ("\"2026-01-12\"", false),
        ("\"12 January 2026 10:00 +01:00\"", false),
        ("\"10:12\"", false),
        ("2026", false),
    ];

    private static readonly string[] Versions = ["", "1.", "1.2.3.4", "12345", "1.0-beta", "1\n", NationalId];

    private static readonly string[] Bodies =
    [
        "not JSON, about NUMBER",
        """{"data":{"patient":{"id":{"NUMBER":1}}}}""",
        """{"data":{"patient":{"id":"NUMBER","person":{"__typename":["NUMBER"]}}}}""",
        """{"errors":[{"message":"NUMBER is not known","extensions":{"code":"FORBIDDEN"}}]}""",
    ];

    public static async Task RunAsync()
    {
        foreach (var (name, isSo) in All().Concat(await WhoIsTrustedAsync().ConfigureAwait(false)))
        {
            Console.WriteLine($"{(isSo ? "yes" : "NO ")} {name}");
        }

        foreach (var body in Bodies)
        {
            var result = await AnswerAsync(body.Replace("NUMBER", NationalId, StringComparison.Ordinal)).ConfigureAwait(false);
            var error = ((Result<Person.Data>.Failure)result).Error;
            var said = $"{result} {error} {error.Message} {error.Detail} {error.Cause}";
            Console.WriteLine($"{(said.Contains(NationalId, StringComparison.Ordinal) ? "NO " : "yes")} nothing of the answer is in {error}");
        }
    }

    private static IEnumerable<(string Name, bool IsSo)> All()
    {
        var year = PartialDate.Parse("2019");
        var month = PartialDate.Parse("2024-02");
        var day = PartialDate.Parse("2019-06-10");
        var instant = PartialDate.Parse("2019-06-10T00:30:00+02:00");
        var odd = PartialDate.Parse("sommeren 2019");
        yield return ("a year has no day", year is { Precision: DatePrecision.Year, Day: null, Text: "2019" });
        yield return ("a year may be any of its days", year is { Earliest: { Month: 1, Day: 1 }, Latest: { Year: 2019, Month: 12, Day: 31 } });
        yield return ("a month ends on its last day", month is { Earliest.Day: 1, Latest: { Month: 2, Day: 29 } });
        yield return ("a day is a day", day.Day == new DateOnly(2019, 6, 10));
        yield return ("an instant is on the day that it was where it was written", instant.Day == new DateOnly(2019, 6, 10));
        yield return ("what cannot be read is kept", odd is { Precision: DatePrecision.Unreadable, Text: "sommeren 2019" });
        yield return ("dates are equal when written alike", year == PartialDate.Parse("2019") && year != PartialDate.Parse("2019-01-01"));
        yield return ("no date is no text", default(PartialDate).Text.Length == 0);

        foreach (var (json, isRead) in Times)
        {
            yield return ($"{json} is {(isRead ? "a" : "no")} point in time", isRead == IsRead(json, AnswerReader.DateTime));
        }

        yield return ("a dose keeps its digits", IsRead("\"0.123456789012345678901234560\"", AnswerReader.Decimal));
        yield return ("or is not read", !IsRead("\"0.12345678901234567890123456789\"", AnswerReader.Decimal));

        Open<Sex> known = Sex.Female;
        var unknown = new Open<Sex>(default, "NEW");
        yield return ("a known value equals its own", known == Sex.Female && known.IsKnown && known != unknown);
        yield return ("an unknown value is told as it came", unknown is { IsKnown: false, Value: Sex.Unrecognized } && $"{unknown}" == "NEW");

        var asked = new Person.Variables { NationalId = NationalId, Basis = AccessBasis.Emergency, Reason = "falt om" };
        var data = new Person.Data { Patient = new() { Id = "p1", Person = new Person.IPersonResult.Unknown { TypeName = "New" } } };
        yield return ("variables are silent", $"{asked}" == "Variables");
        yield return ("answers are silent", $"{data} {data.Patient} {new Result<Person.Data>.Success(data, [])}" == "Data Patient Success");

        var first = new BlockProfessional.Variables { HprNumber = "1" };
        var second = new BlockProfessional.Variables { HprNumber = "1" };
        yield return ("each change has a key of its own", first.IdempotencyKey != second.IdempotencyKey);
        yield return ("a change that is sent again has the same", first.IdempotencyKey == (first with { HprNumber = "2" }).IdempotencyKey);

        yield return ("addresses without TLS are refused", IsRefused(Options with { Endpoint = new("http://gateway.example/graphql") }));
        yield return ("this machine may go without", !IsRefused(Options with { Endpoint = new("http://localhost:4000/graphql") }));
        foreach (var version in Versions)
        {
            yield return ($"a version is not {version.Length} characters of anything", IsRefused(Options with { ClientVersion = version }));
        }
    }

    private static async Task<IEnumerable<(string Name, bool IsSo)>> WhoIsTrustedAsync()
    {
        using var key = DPoPKey.Create();
        using var follows = new SocketsHttpHandler();
        using var filledIn = new DPoPHandler(_ => new("token"), key) { InnerHandler = follows };
        var followed = await AskAsync(filledIn).ConfigureAwait(false);
        using var between = new Answering("{}", new("https://elsewhere.example/graphql"));
        var fromElsewhere = await AskAsync(between).ConfigureAwait(false);
        using var answers = new Answering("{}");
        using var gaveUp = new DPoPHandler(_ => throw new OperationCanceledException(), key, answers);
        var withoutToken = await AskAsync(gaveUp).ConfigureAwait(false);
        using var signed = new DPoPHandler(_ => new("token"), key, answers);
        using var http = new HttpClient(signed);
        return
        [
            ("no token goes to what follows redirects", IsThrown<ArgumentException>(() => new DPoPHandler(_ => new("token"), key, follows))),
            ("nor to what is filled in and follows them", ErrorOf(followed) is { Kind: ErrorKind.Unreachable, Cause: InvalidOperationException }),
            ("no token goes where everybody may read it", await IsThrownAsync(http.GetAsync(new Uri("http://gateway.example"))).ConfigureAwait(false)),
            ("what another address answered is not believed", ErrorOf(fromElsewhere)?.Kind == ErrorKind.Unreadable),
            ("a token that somebody else gave up is a result", ErrorOf(withoutToken) is { Kind: ErrorKind.Unreachable, IsRetryable: false }),
        ];
    }

    private static HelsegrafError? ErrorOf(Result<Person.Data> result) => (result as Result<Person.Data>.Failure)?.Error;

    private static bool IsThrown<TException>(Func<IDisposable> make)
        where TException : Exception
    {
        try
        {
            make().Dispose();
            return false;
        }
        catch (TException)
        {
            return true;
        }
    }

    private static async Task<bool> IsThrownAsync(Task<HttpResponseMessage> asking)
    {
        try
        {
            (await asking.ConfigureAwait(false)).Dispose();
            return false;
        }
        catch (InvalidOperationException)
        {
            return true;
        }
    }

    private static bool IsRead<T>(string json, Func<JsonElement, T> read)
    {
        using var document = JsonDocument.Parse(json);
        try
        {
            _ = read(document.RootElement);
            return true;
        }
        catch (Exception thrown) when (thrown.GetType().Name == "UnreadableAnswerException")
        {
            return false;
        }
    }

    private static bool IsRefused(HelsegrafOptions options)
    {
        using var http = new HttpClient();
        try
        {
            _ = new HelsegrafClient(http, options);
            return false;
        }
        catch (ArgumentException)
        {
            return true;
        }
    }

    private static async Task<Result<Person.Data>> AnswerAsync(string body)
    {
        using var answering = new Answering(body);
        return await AskAsync(answering).ConfigureAwait(false);
    }

    private static async Task<Result<Person.Data>> AskAsync(HttpMessageHandler handler)
    {
        using var http = new HttpClient(handler, disposeHandler: false);
        var client = new HelsegrafClient(http, Options);
        return await client
            .QueryAsync(Person.Query, new() { NationalId = NationalId, Basis = AccessBasis.Exception })
            .ConfigureAwait(false);
    }

    private sealed class Answering(string body, Uri? address = null) : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK)
            {
                Content = new StringContent(body, Encoding.UTF8, "application/json"),
                RequestMessage = address is null ? request : new(HttpMethod.Post, address),
            });
    }
}
