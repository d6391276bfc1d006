using System;
using System.Collections;
using System.Globalization;
using System.Linq;
using System.Reflection;
using System.Text;
using System.Text.Json.Nodes;

namespace Helsegraf.Sdk.Contract;

/// <summary>Reads an answer by a path, as an app reads it: through the properties of the generated types.</summary>
internal static class Look
{
    public static JsonNode? At(object data, string path)
    {
        object? here = data;
        foreach (var step in path.Split('.'))
        {
            here = Step(here ?? throw new InvalidOperationException($"there is nothing at {step} of {path}"), step);
        }

        return Write(here);
    }

    /// <summary>The name of a value as GraphQL has it: <c>HasCriticalInformation</c> is <c>HAS_CRITICAL_INFORMATION</c>.</summary>
    public static string NameOf<TEnum>(Open<TEnum> value)
        where TEnum : struct, Enum => value.Text ?? Shout(value.Value.ToString());

    private static object? Step(object here, string step) => step switch
    {
        "__typename" => here is IUnionMember member ? member.TypeName : throw new InvalidOperationException("no union"),
        "isKnown" when here is IUnionMember => here is not IUnknownType,
        "isKnown" => here.GetType().GetProperty("IsKnown")!.GetValue(here),
        _ when here is IList items => items[int.Parse(step, CultureInfo.InvariantCulture)],
        _ => Property(here, step).GetValue(here),
    };

    private static PropertyInfo Property(object here, string name) =>
        here.GetType().GetProperties().Single(each => each.Name.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static JsonNode? Write(object? value) => value switch
    {
        null => null,
        bool yes => JsonValue.Create(yes),
        _ when value.GetType().IsGenericType => JsonValue.Create(NameOf((dynamic)value)),
        _ => JsonValue.Create(Convert.ToString(value, CultureInfo.InvariantCulture)),
    };

    private static string Shout(string name)
    {
        var text = new StringBuilder();
        foreach (var letter in name)
        {
            text.Append(char.IsUpper(letter) && text.Length > 0 ? "_" : "").Append(char.ToUpperInvariant(letter));
        }

        return text.ToString();
    }
}
