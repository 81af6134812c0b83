using PolicyDiff.Core.Text;

namespace PolicyDiff.Dutch.Analysis.Normalization;

/// <summary>A text in normal form that remembers where each character stood in the original.</summary>
/// <param name="text">The normal form.</param>
/// <param name="origins">For each UTF-16 unit of <paramref name="text"/> the stretch of the original that it came from.</param>
internal sealed class NormalizedText(string text, IReadOnlyList<TextSpan> origins)
{
    /// <summary>The normal form.</summary>
    public string Text { get; } = text;

    /// <summary>The stretch of the original that a stretch of <see cref="Text"/> came from.</summary>
    /// <param name="span">A stretch of <see cref="Text"/>; not empty.</param>
    public TextSpan Origin(TextSpan span) => new(origins[span.Start].Start, origins[span.End - 1].End);
}
