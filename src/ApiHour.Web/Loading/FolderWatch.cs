using ApiHour.Content;
using Microsoft.Extensions.Options;

namespace ApiHour.Web.Loading;

/// <summary>Looks again and again whether the content folder has changed, if <see cref="ContentOptions.Watch"/> asks for it.</summary>
internal sealed class FolderWatch(ContentGlance glance, IOptions<ContentOptions> content, TimeProvider clock)
{
    /// <summary>How often the folder is looked at; a file that is still being written has changed by the next time.</summary>
    public static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(200);

    private readonly bool isOn = content.Value.Watch;

    private string seen = "";

    /// <summary>Looks for the first time; what changes from now on is told.</summary>
    public void Begin() => seen = isOn ? glance.Take() : "";

    /// <summary>Tells each change once it is complete, until it is cancelled.</summary>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public async Task RunAsync(Action changed, CancellationToken cancellation)
    {
        if (!isOn)
        {
            await Task.Delay(Timeout.Infinite, cancellation);
        }

        using var timer = new PeriodicTimer(Interval, clock);
        var before = seen;
        while (await timer.WaitForNextTickAsync(cancellation))
        {
            var now = glance.Take();
            if (now != seen && now == before)
            {
                seen = now;
                changed();
            }

            before = now;
        }
    }
}
