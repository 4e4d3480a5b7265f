using ApiHour.Content;
using BenchmarkDotNet.Attributes;

namespace ApiHour.Benchmarks;

/// <summary>A load of a content folder.</summary>
[MemoryDiagnoser]
public class LoadBenchmarks
{
    private TrialCatalog? trial;

    /// <summary>Makes a catalog to find unchanged.</summary>
    [GlobalSetup]
    public void Load() => trial = new TrialCatalog();

    /// <summary>Reads and understands every file.</summary>
    [Benchmark]
    public ContentReport Check() => trial!.Loader.Check(CancellationToken.None);

    /// <summary>Finds that nothing has changed.</summary>
    [Benchmark]
    public ContentReport Unchanged() => trial!.Loader.Load(CancellationToken.None);

    /// <summary>Removes the catalog.</summary>
    [GlobalCleanup]
    public void Remove() => trial?.Dispose();
}
