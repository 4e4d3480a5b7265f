using ApiHour.Benchmarks;
using BenchmarkDotNet.Running;

if (args is ["multiply", var folder, var times, var target])
{
    return Archive.Multiply(folder, int.Parse(times, System.Globalization.CultureInfo.InvariantCulture), target);
}

BenchmarkSwitcher.FromAssembly(typeof(Archive).Assembly).Run(args);
return 0;
