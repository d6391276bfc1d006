using System;
using System.Globalization;

namespace Helsegraf.Sdk;

/// <summary>How much of a date is known.</summary>
public enum DatePrecision
{
    /// <summary>It is written in a way that this SDK cannot read. The text is as it came.</summary>
    Unreadable = 0,

    /// <summary>The year alone: <c>2019</c>.</summary>
    Year,

    /// <summary>Year and month: <c>2019-06</c>.</summary>
    Month,

    /// <summary>The day: <c>2019-06-10</c>.</summary>
    Day,

    /// <summary>A point in time with offset: <c>2019-06-10T08:00:00+02:00</c>.</summary>
    Instant,
}

/// <summary>
/// A date known to the precision that was recorded (FHIR <c>date</c>), never padded to a full date. Two are equal when they
/// are written alike: <c>2019</c> is not <c>2019-01-01</c>.
/// </summary>
public readonly record struct PartialDate
{
    private readonly string? _text;

    private PartialDate(string text, DatePrecision precision, DateOnly earliest, DateOnly latest, DateTimeOffset? instant)
    {
        _text = text;
        Precision = precision;
        Earliest = earliest;
        Latest = latest;
        Instant = instant;
    }

    /// <summary>As it was written: <c>2019</c>, <c>2019-06</c>, <c>2019-06-10</c>, or an instant with offset.</summary>
    public string Text => _text ?? "";

    /// <summary>How much is known.</summary>
    public DatePrecision Precision { get; }

    /// <summary>The first day that it may be: <c>2019-06</c> is 1 June at the earliest. Meaningless when unreadable.</summary>
    public DateOnly Earliest { get; }

    /// <summary>The last day that it may be: <c>2019-06</c> is 30 June at the latest. Meaningless when unreadable.</summary>
    public DateOnly Latest { get; }

    /// <summary>The point in time, when one was recorded.</summary>
    public DateTimeOffset? Instant { get; }

    /// <summary>The day, when it is known.</summary>
    public DateOnly? Day => Precision is DatePrecision.Day or DatePrecision.Instant ? Earliest : null;

    /// <summary>Reads a date of any precision. What cannot be read is kept as it is, and says so.</summary>
    public static PartialDate Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (TryDay(text, "yyyy", out var year))
        {
            return new(text, DatePrecision.Year, year, new DateOnly(year.Year, 12, 31), null);
        }

        if (TryDay(text, "yyyy-MM", out var month))
        {
            var last = new DateOnly(month.Year, month.Month, DateTime.DaysInMonth(month.Year, month.Month));
            return new(text, DatePrecision.Month, month, last, null);
        }

        if (TryDay(text, "yyyy-MM-dd", out var day))
        {
            return new(text, DatePrecision.Day, day, day, null);
        }

        if (text.Contains('T', StringComparison.Ordinal)
            && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant))
        {
            var local = DateOnly.FromDateTime(instant.DateTime);
            return new(text, DatePrecision.Instant, local, local, instant);
        }

        return new(text, DatePrecision.Unreadable, default, default, null);
    }

    /// <summary>Equal when written alike.</summary>
    public bool Equals(PartialDate other) => Text == other.Text;

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);

    /// <summary>As it was written.</summary>
    public override string ToString() => Text;

    private static bool TryDay(string text, string format, out DateOnly day) =>
        DateOnly.TryParseExact(text, format, CultureInfo.InvariantCulture, DateTimeStyles.None, out day);
}
