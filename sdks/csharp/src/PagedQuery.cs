using System;

namespace Helsegraf.Sdk;

/// <summary>A list in an answer that can be gone through page by page. Generated.</summary>
/// <typeparam name="TVariables">What the operation is asked with.</typeparam>
/// <typeparam name="TData">What it answers with.</typeparam>
public sealed class PagedQuery<TVariables, TData>
    where TVariables : class
    where TData : class
{
    /// <summary>For generated code.</summary>
    /// <param name="query">The operation.</param>
    /// <param name="endOf">Where the page in an answer ends; null when there is a reason in place of a page.</param>
    /// <param name="after">The variables that ask for the page after a cursor.</param>
    public PagedQuery(
        Query<TVariables, TData> query, Func<TData, PageEnd?> endOf, Func<TVariables, string, TVariables> after)
    {
        Query = query;
        EndOf = endOf;
        After = after;
    }

    internal Query<TVariables, TData> Query { get; }

    internal Func<TData, PageEnd?> EndOf { get; }

    internal Func<TVariables, string, TVariables> After { get; }
}

/// <summary>Where a page ends. For generated code.</summary>
/// <param name="HasNextPage">Whether there is more.</param>
/// <param name="Cursor">Where to go on.</param>
public readonly record struct PageEnd(bool HasNextPage, string? Cursor);
