using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyDiff.Core.Diagnostics;
using PolicyDiff.Pipeline.Fetching;

namespace PolicyDiff.Cli.Output;

/// <summary>Says what changed on which site, for programs: described by <c>docs/schema/fetch.schema.json</c>.</summary>
/// <param name="culture">The language of what is put in words.</param>
internal sealed class FetchJson(CultureInfo culture)
{
    private const int SchemaVersion = 1;

    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The text.</summary>
    public string Of(FetchResult result)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("schemaVersion", SchemaVersion);
            json.WriteString("folder", result.Folder);
            json.WriteBoolean("dryRun", result.IsDryRun);
            json.WriteStartArray("sources");
            foreach (var outcome in result.Sources)
            {
                Write(json, outcome);
            }

            json.WriteEndArray();
            Write(json, result.ListDiagnostics);
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(bytes.GetBuffer(), 0, (int)bytes.Length) + "\n";
    }

    private void Write(Utf8JsonWriter json, SourceOutcome outcome)
    {
        var source = outcome.Source;
        json.WriteStartObject();
        json.WriteString("address", source.Address.AbsoluteUri);
        json.WriteString("name", source.Name);
        json.WriteString("insurer", source.Insurer);
        json.WriteStartArray("years");
        source.Years.Years.ToList().ForEach(json.WriteNumberValue);
        json.WriteEndArray();
        json.WriteStartArray("careTypes");
        source.CareTypes.ToList().ForEach(json.WriteStringValue);
        json.WriteEndArray();
        json.WriteString("status", outcome.Status.ToString().ToLowerInvariant());
        Write(json, "current", outcome.Current);
        Write(json, "earlier", outcome.Earlier);
        Write(json, outcome.Diagnostics);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, SourceVersion? version)
    {
        if (version is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteString("path", version.Path);
        json.WriteString("fetched", version.Fetched.UtcDateTime);
        json.WriteNumber("size", version.Size);
        json.WriteNumber("pages", version.Pages);
        json.WriteEndObject();
    }

    private void Write(Utf8JsonWriter json, IReadOnlyList<Diagnostic> diagnostics)
    {
        json.WriteStartArray("diagnostics");
        foreach (var diagnostic in diagnostics)
        {
            json.WriteStartObject();
            json.WriteString("code", diagnostic.Code);
            json.WriteString("severity", diagnostic.Severity.ToString().ToLowerInvariant());
            json.WriteString("place", diagnostic.Location?.Path);
            if (diagnostic.Location?.Line is { } line)
            {
                json.WriteNumber("line", line);
            }
            else
            {
                json.WriteNull("line");
            }

            json.WriteString("what", DiagnosticMessages.What(diagnostic, culture));
            json.WriteString("remedy", DiagnosticMessages.Remedy(diagnostic, culture));
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
