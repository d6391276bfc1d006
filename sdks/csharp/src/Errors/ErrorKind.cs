namespace Helsegraf.Sdk;

/// <summary>In which of four ways a request came to nothing.</summary>
public enum ErrorKind
{
    /// <summary>The gateway said no, or could not; <see cref="HelsegrafError.Code"/> says why.</summary>
    Refused,

    /// <summary>No connection could be made, it broke before the whole answer had come, or no token could be had.</summary>
    Unreachable,

    /// <summary>It took longer than the deadline. A change may have been made all the same.</summary>
    DeadlineExceeded,

    /// <summary>What came is no answer to the operation: not JSON, too large, or not what the schema promises.</summary>
    Unreadable,
}
