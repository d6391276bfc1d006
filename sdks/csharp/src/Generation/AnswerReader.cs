using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text.Json;

namespace Helsegraf.Sdk.Generation;

/// <summary>
/// Reads answers. For generated code: it calls these by name, so that no type is looked into at run time, and nothing is lost
/// when an app is trimmed or compiled ahead of time.
/// </summary>
public static class AnswerReader
{
    /// <summary>The type's name, wherever it stands among the members.</summary>
    public static string TypeName(JsonElement json) => Required(json, "__typename", Text);

    /// <summary>A member that is there.</summary>
    public static T Required<T>(JsonElement json, string name, Func<JsonElement, T> read)
    {
        ArgumentNullException.ThrowIfNull(read);
        if (!TryGet(json, name, out var member))
        {
            throw new UnreadableAnswerException("a value").Below(name);
        }

        try
        {
            return read(member);
        }
        catch (UnreadableAnswerException unreadable)
        {
            throw unreadable.Below(name);
        }
    }

    /// <summary>A member that may be null.</summary>
    public static T? Optional<T>(JsonElement json, string name, Func<JsonElement, T> read)
        where T : class => TryGet(json, name, out _) ? Required(json, name, read) : null;

    /// <summary>A member that may be null, of a type that in C# is a value.</summary>
    public static T? OptionalValue<T>(JsonElement json, string name, Func<JsonElement, T> read)
        where T : struct => TryGet(json, name, out _) ? Required(json, name, read) : null;

    /// <summary>A list of what <paramref name="read"/> reads.</summary>
    public static Func<JsonElement, IReadOnlyList<T>> ListOf<T>(Func<JsonElement, T> read) => json => Items(json, read);

    /// <summary>A list in which there may be nulls.</summary>
    public static Func<JsonElement, IReadOnlyList<T?>> ListOfNullable<T>(Func<JsonElement, T> read)
        where T : class => json => Items(json, item => item.ValueKind == JsonValueKind.Null ? null : read(item));

    /// <summary>A list in which there may be nulls, of a type that in C# is a value.</summary>
    public static Func<JsonElement, IReadOnlyList<T?>> ListOfNullableValues<T>(Func<JsonElement, T> read)
        where T : struct => json => Items(json, item => item.ValueKind == JsonValueKind.Null ? (T?)null : read(item));

    /// <summary>A text. Ids that are written as numbers are texts, too.</summary>
    public static string Text(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => json.GetString() ?? "",
        JsonValueKind.Number => json.GetRawText(),
        _ => throw new UnreadableAnswerException("a text"),
    };

    /// <summary>Yes or no.</summary>
    public static bool Boolean(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw new UnreadableAnswerException("true or false"),
    };

    /// <summary>A whole number.</summary>
    public static int Int(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetInt32(out var value)
            ? value
            : throw new UnreadableAnswerException("a whole number");

    /// <summary>A number.</summary>
    public static double Float(JsonElement json) =>
        json.ValueKind == JsonValueKind.Number && json.TryGetDouble(out var value)
            ? value
            : throw new UnreadableAnswerException("a number");

    /// <summary>A decimal number with its digits as they came, trailing zeros too: <c>0.50</c>.</summary>
    public static decimal Decimal(JsonElement json)
    {
        var text = Text(json);
        // .NET rounds what has more digits than a decimal surely keeps, and says nothing of it.
        return text.Count(char.IsAsciiDigit) <= 28 && decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var value)
            ? value
            : throw new UnreadableAnswerException("a decimal number of at most 28 digits");
    }

    /// <summary>A day.</summary>
    public static DateOnly Date(JsonElement json) =>
        DateOnly.TryParseExact(Text(json), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var value)
            ? value
            : throw new UnreadableAnswerException("a date");

    /// <summary>A point in time with offset (RFC 3339). Of less than that, .NET would make a time of its own.</summary>
    public static DateTimeOffset DateTime(JsonElement json)
    {
        var text = Text(json);
        var hasOffset = text.EndsWith('Z') || (text.Length > 19 && text[^6] is '+' or '-' && text[^3] == ':');
        return hasOffset && json.TryGetDateTimeOffset(out var value) ? value : throw new UnreadableAnswerException("a point in time");
    }

    /// <summary>A date of any precision.</summary>
    public static PartialDate PartialDate(JsonElement json) => Helsegraf.Sdk.PartialDate.Parse(Text(json));

    /// <summary>Whatever it is. It lives on when the answer that it came in is let go.</summary>
    public static JsonElement Any(JsonElement json) => json.Clone();

    private static List<T> Items<T>(JsonElement json, Func<JsonElement, T> read)
    {
        if (json.ValueKind != JsonValueKind.Array)
        {
            throw new UnreadableAnswerException("a list");
        }

        var items = new List<T>(json.GetArrayLength());
        foreach (var item in json.EnumerateArray())
        {
            try
            {
                items.Add(read(item));
            }
            catch (UnreadableAnswerException unreadable)
            {
                throw unreadable.Below(items.Count.ToString(CultureInfo.InvariantCulture));
            }
        }

        return items;
    }

    private static bool TryGet(JsonElement json, string name, out JsonElement member)
    {
        if (json.ValueKind != JsonValueKind.Object)
        {
            throw new UnreadableAnswerException("an object");
        }

        return json.TryGetProperty(name, out member) && member.ValueKind != JsonValueKind.Null;
    }
}
