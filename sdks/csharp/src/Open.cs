using System;

namespace Helsegraf.Sdk;

/// <summary>
/// A value of a list that may grow. What this SDK does not know yet is <c>Unrecognized</c> (zero), and
/// <see cref="Text"/> has it as it came. Compare it with <c>==</c>, or switch on <see cref="Value"/>.
/// </summary>
/// <param name="Value">The value, or zero when it is none that this SDK knows.</param>
/// <param name="Text">What came, when this SDK does not know it. Null for values that it knows.</param>
/// <typeparam name="TEnum">An enum of which the member with the value zero is <c>Unrecognized</c>.</typeparam>
public readonly record struct Open<TEnum>(TEnum Value, string? Text = null)
    where TEnum : struct, Enum
{
    /// <summary>Whether this SDK knows the value.</summary>
    public bool IsKnown => !Value.Equals(default(TEnum));

    /// <summary>A value that this SDK knows.</summary>
    public static implicit operator Open<TEnum>(TEnum value) => new(value);

    /// <summary>The name of the value in this SDK, or what came.</summary>
    public override string ToString() => Text ?? Value.ToString();
}
