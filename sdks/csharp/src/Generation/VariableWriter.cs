using System;
using System.Collections.Generic;
using System.Globalization;
using System.Text.Json;

namespace Helsegraf.Sdk.Generation;

/// <summary>Writes variables. For generated code. What is null is left out, so that the gateway fills in the default.</summary>
public static class VariableWriter
{
    /// <summary>One variable, or one field of an input.</summary>
    public static void Member<T>(Utf8JsonWriter writer, string name, T? value, Action<Utf8JsonWriter, T> write)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(write);
        if (value is null)
        {
            return;
        }

        writer.WritePropertyName(name);
        write(writer, value);
    }

    /// <summary>One variable, or one field of an input, of a type that in C# is a value.</summary>
    public static void Value<T>(Utf8JsonWriter writer, string name, T? value, Action<Utf8JsonWriter, T> write)
        where T : struct
    {
        ArgumentNullException.ThrowIfNull(writer);
        ArgumentNullException.ThrowIfNull(write);
        if (value is not { } given)
        {
            return;
        }

        writer.WritePropertyName(name);
        write(writer, given);
    }

    /// <summary>A list of what <paramref name="write"/> writes.</summary>
    public static Action<Utf8JsonWriter, IReadOnlyList<T>> ListOf<T>(Action<Utf8JsonWriter, T> write) => (writer, items) =>
    {
        writer.WriteStartArray();
        foreach (var item in items)
        {
            write(writer, item);
        }

        writer.WriteEndArray();
    };

    /// <summary>What may be null within a list.</summary>
    public static Action<Utf8JsonWriter, T?> Nullable<T>(Action<Utf8JsonWriter, T> write)
        where T : class => (writer, value) => OrNull(writer, value is null, () => write(writer, value!));

    /// <summary>What may be null within a list, of a type that in C# is a value.</summary>
    public static Action<Utf8JsonWriter, T?> NullableValue<T>(Action<Utf8JsonWriter, T> write)
        where T : struct => (writer, value) => OrNull(writer, value is null, () => write(writer, value!.Value));

    /// <summary>A text.</summary>
    public static void Text(Utf8JsonWriter writer, string value) => Checked(writer).WriteStringValue(value);

    /// <summary>Yes or no.</summary>
    public static void Boolean(Utf8JsonWriter writer, bool value) => Checked(writer).WriteBooleanValue(value);

    /// <summary>A whole number.</summary>
    public static void Int(Utf8JsonWriter writer, int value) => Checked(writer).WriteNumberValue(value);

    /// <summary>A number.</summary>
    public static void Float(Utf8JsonWriter writer, double value) => Checked(writer).WriteNumberValue(value);

    /// <summary>A decimal number, as text.</summary>
    public static void Decimal(Utf8JsonWriter writer, decimal value) =>
        Checked(writer).WriteStringValue(value.ToString(CultureInfo.InvariantCulture));

    /// <summary>A day.</summary>
    public static void Date(Utf8JsonWriter writer, DateOnly value) =>
        Checked(writer).WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));

    /// <summary>A point in time with offset.</summary>
    public static void DateTime(Utf8JsonWriter writer, DateTimeOffset value) => Checked(writer).WriteStringValue(value);

    /// <summary>A date of any precision.</summary>
    public static void PartialDate(Utf8JsonWriter writer, PartialDate value) => Checked(writer).WriteStringValue(value.Text);

    /// <summary>Whatever it is.</summary>
    public static void Any(Utf8JsonWriter writer, JsonElement value) => value.WriteTo(Checked(writer));

    private static void OrNull(Utf8JsonWriter writer, bool isNull, Action write)
    {
        if (isNull)
        {
            writer.WriteNullValue();
        }
        else
        {
            write();
        }
    }

    private static Utf8JsonWriter Checked(Utf8JsonWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        return writer;
    }
}
