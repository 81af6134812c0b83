using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ingestion.Pdf.Lines;

/// <summary>
/// Makes words of the runs of one document. What is equal is held once: a text says most of its words again and again, in a few styles.
/// </summary>
internal sealed class WordReader
{
    private readonly WordPool _words = new();
    private readonly HashSet<TextStyle> _styles = [];

    /// <summary>The words of runs, in their order; runs of which nothing can be read are left out.</summary>
    public IReadOnlyList<PageWord> Read(IEnumerable<TextRun> runs) => runs.Select(Read).OfType<PageWord>().ToArray();

    private PageWord? Read(TextRun run)
    {
        var text = PdfSpelling.Of(run.Text);
        var trimmed = text.AsSpan().Trim();
        return trimmed.IsEmpty
            ? null
            : new PageWord(
                _words.Shared(trimmed),
                run.Box,
                Shared(run.Style.Size > 0 ? run.Style : run.Style with { Size = run.Box.Height }),
                text.EndsWith(' '));
    }

    private TextStyle Shared(TextStyle style)
    {
        if (!_styles.TryGetValue(style, out var shared))
        {
            shared = style;
            _styles.Add(shared);
        }

        return shared;
    }
}
