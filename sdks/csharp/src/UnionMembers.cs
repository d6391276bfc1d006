namespace Helsegraf.Sdk;

/// <summary>One of the records that may stand where the schema has a union or an interface.</summary>
public interface IUnionMember
{
    /// <summary>The type's name in the schema, for example <c>SourceUnavailable</c>; also of one that this code does not know.</summary>
    string TypeName { get; }
}

/// <summary>
/// A reason why there is no data, in place of the data: nothing known, restricted, a service that does not answer. Each is a
/// record of its own, and <c>Match</c> asks about every one of them.
/// </summary>
public interface IMissingData : IUnionMember;

/// <summary>A type that this code does not know: the schema has grown since it was generated.</summary>
public interface IUnknownType : IUnionMember;
