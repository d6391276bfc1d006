using System;
using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using System.Threading;
using System.Threading.Tasks;

namespace Helsegraf.Sdk;

/// <summary>
/// Asks Helsegraf. One for the life of an app is enough; it may be used by many threads at once.
/// </summary>
/// <remarks>
/// What goes wrong is a <see cref="Result{TData}"/>, not an exception. Queries are sent again when that may help; changes are
/// sent once.
/// </remarks>
public sealed partial class HelsegrafClient
{
    private readonly HttpClient _http;
    private readonly HelsegrafOptions _options;

    /// <param name="http">
    /// What sends. It signs requests, by a handler such as <see cref="DPoPHandler"/> or HelseID's own, and should follow no
    /// redirects (<see cref="HelsegrafHttp.CreateHandler"/>). It is not disposed of with this.
    /// </param>
    /// <param name="options">Where and how to ask.</param>
    /// <exception cref="ArgumentException">An option cannot be as it is.</exception>
    public HelsegrafClient(HttpClient http, HelsegrafOptions options)
    {
        ArgumentNullException.ThrowIfNull(http);
        ArgumentNullException.ThrowIfNull(options);
        Check(options);
        _http = http;
        _options = options;
    }

    /// <summary>Asks a question.</summary>
    /// <param name="query">The operation, for example <c>PatientOverview.Query</c>.</param>
    /// <param name="variables">What it asks about.</param>
    /// <param name="deadline">How long it may take with everything that is tried again; the options' unless said.</param>
    /// <param name="cancellationToken">Gives up, by <see cref="OperationCanceledException"/>.</param>
    public Task<Result<TData>> QueryAsync<TVariables, TData>(
        Query<TVariables, TData> query,
        TVariables variables,
        TimeSpan? deadline = null,
        CancellationToken cancellationToken = default)
        where TVariables : class
        where TData : class => RunAsync(query, variables, deadline, cancellationToken);

    /// <summary>Asks a question that has no variables.</summary>
    /// <inheritdoc cref="QueryAsync{TVariables,TData}(Query{TVariables,TData},TVariables,TimeSpan?,CancellationToken)"/>
    public Task<Result<TData>> QueryAsync<TData>(
        Query<NoVariables, TData> query, TimeSpan? deadline = null, CancellationToken cancellationToken = default)
        where TData : class => RunAsync(query, NoVariables.Instance, deadline, cancellationToken);

    /// <summary>
    /// Changes something. When the answer is lost the change may have been made: to try again is safe with the same
    /// <paramref name="variables"/>, since they carry the same idempotency key.
    /// </summary>
    /// <param name="mutation">The operation, for example <c>BlockProfessional.Mutation</c>.</param>
    /// <param name="variables">What it changes.</param>
    /// <param name="deadline">How long it may take; the options' unless said.</param>
    /// <param name="cancellationToken">Gives up, by <see cref="OperationCanceledException"/>.</param>
    public Task<Result<TData>> MutateAsync<TVariables, TData>(
        Mutation<TVariables, TData> mutation,
        TVariables variables,
        TimeSpan? deadline = null,
        CancellationToken cancellationToken = default)
        where TVariables : class
        where TData : class => RunAsync(mutation, variables, deadline, cancellationToken);

    /// <summary>
    /// All pages of a list, one after the other, each when it is asked for. An answer without a page (a reason, an error) is
    /// given too, and is the last. A list that leads back to where it was ends with an error.
    /// </summary>
    /// <param name="pages">The list, for example <c>Prescriptions.Pages</c>.</param>
    /// <param name="variables">What it asks about, from the first page on.</param>
    /// <param name="deadline">How long each page may take; the options' unless said.</param>
    /// <param name="cancellationToken">Gives up, by <see cref="OperationCanceledException"/>.</param>
    public async IAsyncEnumerable<Result<TData>> PagesAsync<TVariables, TData>(
        PagedQuery<TVariables, TData> pages,
        TVariables variables,
        TimeSpan? deadline = null,
        [EnumeratorCancellation] CancellationToken cancellationToken = default)
        where TVariables : class
        where TData : class
    {
        ArgumentNullException.ThrowIfNull(pages);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        var asked = variables;
        while (true)
        {
            var result = await RunAsync(pages.Query, asked, deadline, cancellationToken).ConfigureAwait(false);
            yield return result;
            if (result is not Result<TData>.Success { Data: var data } || pages.EndOf(data) is not { HasNextPage: true } end)
            {
                yield break;
            }

            if (end.Cursor is not { } cursor || !seen.Add(cursor))
            {
                var detail = end.Cursor is null ? "there is more, and no cursor to it" : "a cursor came twice";
                yield return new Result<TData>.Failure(new HelsegrafError(ErrorKind.Unreadable) { Detail = detail });
                yield break;
            }

            asked = pages.After(asked, cursor);
        }
    }

    private async Task<Result<TData>> RunAsync<TVariables, TData>(
        Operation<TVariables, TData> operation, TVariables variables, TimeSpan? within, CancellationToken cancellationToken)
        where TVariables : class
        where TData : class
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(variables);
        if (within is { } given)
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(given, TimeSpan.Zero, "deadline");
        }

        using var deadline = new Deadline(within ?? _options.Deadline, _options.TimeProvider, cancellationToken);
        var body = RequestBody.WithHash(operation, variables);
        var isHash = true;
        var retries = 0;
        while (true)
        {
            var result = await SendAsync(operation, body, deadline).ConfigureAwait(false);
            if (result is not Result<TData>.Failure { Error: var error })
            {
                return result;
            }

            if (isHash && MayBeSentAsText(error))
            {
                (body, isHash) = (RequestBody.WithText(operation, variables), false);
            }
            else if (!operation.IsSafeToRepeat || !error.IsRetryable || retries >= _options.MaxRetries
                || !await deadline.WaitAsync(WaitBefore(retries, error)).ConfigureAwait(false))
            {
                return result;
            }
            else
            {
                retries += 1;
            }
        }
    }

    // Nothing was carried out when the hash was not known, so this is safe for changes too.
    private bool MayBeSentAsText(HelsegrafError error) =>
        _options.Documents == DocumentPolicy.HashThenText && error.Code?.Value == ErrorCode.DocumentNotFound;

    private TimeSpan WaitBefore(int retries, HelsegrafError error)
    {
        // A little more than double each time, so that many clients do not come back at once.
        var own = _options.RetryDelay * Math.Pow(2, retries) * (1 + (Random.Shared.NextDouble() / 2));
        return error.RetryAfter > own ? error.RetryAfter.Value : own;
    }

    private async Task<Result<TData>> SendAsync<TVariables, TData>(
        Operation<TVariables, TData> operation, byte[] body, Deadline deadline)
        where TVariables : class
        where TData : class
    {
        try
        {
            using var request = CreateRequest(body);
            using var response = await _http
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token)
                .ConfigureAwait(false);
            var head = AnswerHead.Of(response, _options.TimeProvider.GetUtcNow());
            if (head.IsRedirect || IsFromElsewhere(response))
            {
                return head.Unreadable<TData>("it leads to another address");
            }

            var answer = await BoundedReader
                .ReadAsync(response.Content, _options.MaxAnswerBytes, deadline.Token)
                .ConfigureAwait(false);
            return answer is { } bytes
                ? AnswerParser.Parse(bytes, head, operation.Read)
                : head.Unreadable<TData>($"it is larger than {_options.MaxAnswerBytes} bytes");
        }
        catch (OperationCanceledException canceled) when (deadline.IsOver || canceled.InnerException is TimeoutException)
        {
            deadline.ThrowIfCanceledByCaller();
            return Failure<TData>(new HelsegrafError(ErrorKind.DeadlineExceeded) { IsRetryable = true });
        }
        catch (Exception thrown)
        {
            deadline.ThrowIfCanceledByCaller();
            var isConnection = thrown is HttpRequestException or IOException;
            return Failure<TData>(new HelsegrafError(ErrorKind.Unreachable) { Cause = thrown, IsRetryable = isConnection });
        }
    }

    // An HttpClient that follows redirects has asked somebody else, and what that one says is not believed.
    private bool IsFromElsewhere(HttpResponseMessage response) =>
        response.RequestMessage?.RequestUri is { } asked && asked != _options.Endpoint;

    private HttpRequestMessage CreateRequest(byte[] body)
    {
        var content = new ByteArrayContent(body);
        content.Headers.ContentType = new MediaTypeHeaderValue("application/json");
        var request = new HttpRequestMessage(HttpMethod.Post, _options.Endpoint) { Content = content };
        request.Headers.Accept.ParseAdd("application/graphql-response+json, application/json;q=0.9");
        if (_options.ClientVersion is { } version)
        {
            request.Headers.Add("graphql-client-version", version);
        }

        return request;
    }

    private static Result<TData>.Failure Failure<TData>(HelsegrafError error)
        where TData : class => new(error);

    private static void Check(HelsegrafOptions options)
    {
        var endpoint = options.Endpoint;
        if (!endpoint.IsAbsoluteUri || !(endpoint.Scheme == Uri.UriSchemeHttps || (endpoint.Scheme == Uri.UriSchemeHttp && endpoint.IsLoopback)))
        {
            throw new ArgumentException("The endpoint must be an https address, or one on this machine.", nameof(options));
        }

        if (options.ClientVersion is { } version && !ClientVersionPattern().IsMatch(version))
        {
            throw new ArgumentException("The client's version must be one to three numbers of at most four digits.", nameof(options));
        }

        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(options.Deadline, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegative(options.MaxRetries);
        ArgumentOutOfRangeException.ThrowIfLessThan(options.RetryDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(options.MaxAnswerBytes);
    }

    [GeneratedRegex(@"^[0-9]{1,4}(\.[0-9]{1,4}){0,2}\z")]
    private static partial Regex ClientVersionPattern();
}
