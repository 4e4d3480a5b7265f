using Microsoft.Extensions.Logging;

namespace ApiHour.Loader;

/// <summary>Keeps warnings for somebody else to log.</summary>
internal sealed class WarningList<T> : ILogger<T>
{
    /// <summary>The warnings, in their order.</summary>
    public List<string> Texts { get; } = [];

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) => Texts.Add(formatter(state, exception));
}
