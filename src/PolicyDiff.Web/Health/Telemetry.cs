using System.Reflection;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Web.Texts;

namespace PolicyDiff.Web.Health;

/// <summary>
/// Sends metrics and traces to a collector of OpenTelemetry, where one is named: how long requests take by route, what PostgreSQL is asked, and
/// what the runtime needs. The words of questions and documents are not among them.
/// </summary>
internal sealed class Telemetry : IDisposable
{
    private const int LongestSend = 3_000;

    private static readonly string[] Meters = ["Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "Npgsql", "System.Runtime"];
    private static readonly string[] Traces = ["Microsoft.AspNetCore", "Npgsql"];

    private readonly MeterProvider _metrics;
    private readonly TracerProvider _traces;

    private Telemetry(Uri collector)
    {
        _metrics = Sdk.CreateMeterProviderBuilder()
            .ConfigureResource(Describe)
            .AddMeter(Meters)
            .AddOtlpExporter(export => Send(export, collector, "v1/metrics"))
            .Build();
        _traces = Sdk.CreateTracerProviderBuilder()
            .ConfigureResource(Describe)
            .AddSource(Traces)
            .AddProcessor(new WithoutQuestions())
            .AddOtlpExporter(export => Send(export, collector, "v1/traces"))
            .Build();
    }

    /// <summary>Starts sending; null where no collector is named.</summary>
    /// <param name="collector">Where the collector takes OTLP over HTTP, such as http://localhost:4318.</param>
    /// <exception cref="PolicyDiffException">It is no address of a collector.</exception>
    public static Telemetry? Start(string? collector) => collector is null
        ? null
        : Uri.TryCreate(collector, UriKind.Absolute, out var address) && address.Scheme is "http" or "https" && address.UserInfo.Length == 0
            ? new Telemetry(address)
            : throw new PolicyDiffException(Diagnostic.Error(WebDiagnostics.BadCollector, null, collector));

    /// <summary>Sends what is left.</summary>
    public void Dispose()
    {
        _traces.Dispose();
        _metrics.Dispose();
    }

    private static void Describe(ResourceBuilder resource) => resource.AddService(
        "policydiff", serviceVersion: typeof(Telemetry).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion);

    private static void Send(OtlpExporterOptions export, Uri collector, string path)
    {
        (export.Protocol, export.TimeoutMilliseconds) = (OtlpExportProtocol.HttpProtobuf, LongestSend);
        export.Endpoint = new Uri(collector.AbsoluteUri.TrimEnd('/') + "/" + path);
    }
}
