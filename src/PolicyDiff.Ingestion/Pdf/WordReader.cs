using PolicyDiff.Core.Pdf;

namespace PolicyDiff.Ingestion.Pdf;

/// <summary>Makes words of the runs of one document. What is equal is held once: a text says most of its words again and again, in a few styles.</summary>
internal sealed class WordReader
{
    private readonly WordPool _words = new();
    private readonly HashSet<WordStyle> _styles = [];

    /// <summary>The words of runs, in their order; runs of which nothing can be read are left out.</summary>
    public IReadOnlyList<Word> Read(IEnumerable<TextRun> runs) => runs.Select(Read).OfType<Word>().ToArray();

    private Word? Read(TextRun run)
    {
        var text = PdfSpelling.Of(run.Text);
        var trimmed = text.AsSpan().Trim();
        if (trimmed.IsEmpty)
        {
            return null;
        }

        var size = run.FontSize > 0 ? run.FontSize : run.Box.Height;
        return new Word(_words.Shared(trimmed), run.Box, Shared(new WordStyle(size, run.Bold, run.Italic, run.Color, text.EndsWith(' '))));
    }

    private WordStyle Shared(WordStyle style)
    {
        if (!_styles.TryGetValue(style, out var shared))
        {
            shared = style;
            _styles.Add(shared);
        }

        return shared;
    }
}
