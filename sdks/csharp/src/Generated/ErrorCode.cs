namespace Helsegraf.Sdk;
/// <summary>t</summary>
public enum ErrorCode {
/// <summary>t</summary>
Unrecognized = 0,
/// <summary>t</summary>
 DocumentNotFound }
/// <summary>t</summary>
public static class ErrorCodes {
/// <summary>t</summary>
public static bool IsRetryable(ErrorCode code) => false;
/// <summary>t</summary>
public static string MessageOf(ErrorCode code) => "";
internal static Open<ErrorCode> Parse(string? code) => new(default, code ?? ""); }
