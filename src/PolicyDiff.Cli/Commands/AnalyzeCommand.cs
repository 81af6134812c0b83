using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using PolicyDiff.Cli.Parsing;
using PolicyDiff.Pipeline.Search;

namespace PolicyDiff.Cli.Commands;

/// <summary><c>policydiff analyze [TEXT...]</c>: the terms of texts, one JSON object a line.</summary>
internal sealed class AnalyzeCommand() : CliCommand("analyze", 0, int.MaxValue, [CommonOptions.Chain])
{
    /// <inheritdoc/>
    public override async Task<int> RunAsync(CommandContext context, CancellationToken cancellationToken)
    {
        var chain = context.Line.OneOf(CommonOptions.Chain, TextAnalysis.Chains) ?? TextAnalysis.Chains[0];
        if (context.Line.Arguments.Count > 0)
        {
            context.Page.Write(string.Concat(context.Line.Arguments.Select(text => Line(chain, text))));
            return ExitCodes.Done;
        }

        using var input = new StreamReader(context.Environment.Input, Encoding.UTF8, leaveOpen: true);
        while (await input.ReadLineAsync(cancellationToken).ConfigureAwait(false) is { } text)
        {
            context.Page.Write(Line(chain, text));
        }

        return ExitCodes.Done;
    }

    /// <inheritdoc/>
    public override bool IsOption(string word) =>
        word.StartsWith("--", StringComparison.Ordinal) && !word.Contains(' ', StringComparison.Ordinal);

    private static string Line(string chain, string text)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartObject();
            json.WriteString("text", text);
            json.WriteStartArray("tokens");
            foreach (var token in TextAnalysis.Analyze(chain, text))
            {
                json.WriteStartObject();
                json.WriteString("t", token.Term);
                json.WriteNumber("s", token.Start);
                json.WriteNumber("e", token.End);
                json.WriteNumber("p", token.PositionIncrement);
                json.WriteEndObject();
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }
}
