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
    private readonly TimeSpan _within;
    private readonly long _start;

    public Deadline(TimeSpan within, TimeProvider time, CancellationToken caller)
    {
        _caller = caller;
        _time = time;
        _within = within;
        _start = time.GetTimestamp(); // which goes on evenly when somebody sets the clock
        _timer = new CancellationTokenSource(within, time);
        _either = CancellationTokenSource.CreateLinkedTokenSource(caller, _timer.Token);
    }

    public CancellationToken Token => _either.Token;

    public bool IsOver => _timer.IsCancellationRequested;

    public void ThrowIfCanceledByCaller() => _caller.ThrowIfCancellationRequested();

    /// <summary>Waits; does not when the time would be over by then, and says so.</summary>
    public async Task<bool> WaitAsync(TimeSpan wait)
    {
        if (wait >= _within - _time.GetElapsedTime(_start))
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
