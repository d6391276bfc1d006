using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Net.Http;

namespace Helsegraf.Sdk;

/// <summary>What an answer says before its body.</summary>
internal readonly record struct AnswerHead(int Status, TimeSpan? RetryAfter)
{
    // More than thirty years: the same as never, and a number in every language.
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(999_999_999);

    /// <summary>Whether the same request may succeed later, as far as the status tells.</summary>
    public bool IsRetryableStatus => Status is 429 or 502 or 503 or 504;

    public static AnswerHead Of(HttpResponseMessage response, DateTimeOffset now)
    {
        var wait = SecondsOf(response) ?? response.Headers.RetryAfter?.Date - now;
        return new((int)response.StatusCode, wait < TimeSpan.Zero ? TimeSpan.Zero : wait);
    }

    /// <summary>Whether it leads elsewhere.</summary>
    public bool IsRedirect => Status is >= 300 and < 400;

    // .NET gives up at more seconds than an int has, and then it would look as if there were no need to wait.
    private static TimeSpan? SecondsOf(HttpResponseMessage response)
    {
        if (!response.Headers.NonValidated.TryGetValues("Retry-After", out var values)
            || values.ToString() is not { Length: > 0 } text || !text.All(char.IsAsciiDigit))
        {
            return null;
        }

        return text.Length > 9 ? Longest : TimeSpan.FromSeconds(int.Parse(text, CultureInfo.InvariantCulture));
    }

    public Result<TData>.Failure Refused<TData>(IReadOnlyList<GraphError> errors)
        where TData : class => new(new HelsegrafError(ErrorKind.Refused)
        {
            Errors = errors,
            Status = Status,
            RetryAfter = RetryAfter,
            IsRetryable = errors.Count == 0 || errors.All(error => error.IsRetryable),
        });

    /// <summary>What came is not from the gateway: something in front of it has refused, or it is unreadable.</summary>
    public Result<TData>.Failure NoAnswer<TData>(string detail)
        where TData : class => IsRetryableStatus ? Refused<TData>([]) : Unreadable<TData>(detail);

    public Result<TData>.Failure Unreadable<TData>(string detail)
        where TData : class => new(new HelsegrafError(ErrorKind.Unreadable) { Status = Status, Detail = detail });
}
