using System;
using System.Collections.Generic;
using System.Linq;
using System.Net.Http;

namespace Helsegraf.Sdk;

/// <summary>What an answer says before its body.</summary>
internal readonly record struct AnswerHead(int Status, TimeSpan? RetryAfter)
{
    /// <summary>Whether the same request may succeed later, as far as the status tells.</summary>
    public bool IsRetryableStatus => Status is 429 or 502 or 503 or 504;

    public static AnswerHead Of(HttpResponseMessage response, DateTimeOffset now)
    {
        var asked = response.Headers.RetryAfter;
        var wait = asked?.Delta ?? asked?.Date - now;
        return new((int)response.StatusCode, wait < TimeSpan.Zero ? TimeSpan.Zero : wait);
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
