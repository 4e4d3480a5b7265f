using System.Collections.Concurrent;

namespace ApiHour.Web.Tests.Commands.Links;

/// <summary>A clock whose timers end at once, and which remembers how long they were to last.</summary>
internal sealed class InstantClock : TimeProvider
{
    public ConcurrentQueue<TimeSpan> Waits { get; } = [];

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        Waits.Enqueue(dueTime);
        return base.CreateTimer(callback, state, TimeSpan.Zero, period);
    }
}
