using System;
using System.Threading;
using System.Threading.Tasks;

namespace Helsegraf.Sdk;

/// <summary>The time that one call has, or less when the caller gives it up.</summary>
internal sealed class Deadline : IDisposable
{
    private readonly CancellationToken _caller;
    private readonly CancellationTokenSource _timer;
    private readonly CancellationTokenSource _either;
    private readonly TimeProvider _time;
    private readonly DateTimeOffset _end;

    public Deadline(TimeSpan within, TimeProvider time, CancellationToken caller)
    {
        _caller = caller;
        _time = time;
        _end = time.GetUtcNow() + within;
        _timer = new CancellationTokenSource(within, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(caller, _timer.Token);
    }

    public CancellationToken Token => _either.Token;

    public bool IsOver => _timer.IsCancellationRequested;

    public void ThrowIfCanceledByCaller() => _caller.ThrowIfCancellationRequested();

    /// <summary>Waits; does not when the time would be over by then, and says so.</summary>
    public async Task<bool> WaitAsync(TimeSpan wait)
    {
        if (_time.GetUtcNow() + wait >= _end)
        {
            return false;
        }

        await Task.Delay(wait, _time, _caller).ConfigureAwait(false);
        return true;
    }

    public void Dispose()
    {
        _either.Dispose();
        _timer.Dispose();
    }
}
