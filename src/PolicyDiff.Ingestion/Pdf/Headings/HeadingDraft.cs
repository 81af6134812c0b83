using PolicyDiff.Core.Documents;
using PolicyDiff.Ingestion.Pdf.Flow;
using PolicyDiff.Ingestion.Pdf.Lines;
using PolicyDiff.Ingestion.Structure.Headings;
using PolicyDiff.Ingestion.Structure.Lines;

namespace PolicyDiff.Ingestion.Pdf.Headings;

/// <summary>Lines that are, or may be, one heading.</summary>
internal sealed class HeadingDraft
{
    /// <summary>A heading of at least one line.</summary>
    public HeadingDraft(IReadOnlyList<FlowLine> lines)
    {
        Lines = lines;
        Text = lines.Skip(1).Aggregate(lines[0].Line.TextWithoutMarks, (text, line) =>
            text.EndsWith('-') ? text + line.Line.TextWithoutMarks : $"{text} {line.Line.TextWithoutMarks}");
        Text = Hyphenation.WithoutSoftHyphens(Text).Trim();
        Number = SectionNumber.TryParseHeading(Text, out var number, out var title) ? number : null;
        Title = Number is null ? Text : title;
    }

    /// <summary>The lines.</summary>
    public IReadOnlyList<FlowLine> Lines { get; }

    /// <summary>Number and title as printed.</summary>
    public string Text { get; }

    /// <summary>The number; null where there is none.</summary>
    public SectionNumber? Number { get; set; }

    /// <summary>The title without the number.</summary>
    public string Title { get; set; }

    /// <summary>The look of the first line.</summary>
    public LineStyle Style => Lines[0].Line.Style;

    /// <summary>Page from 1.</summary>
    public int Page => Lines[0].Page;

    /// <summary>Why it is a heading; null while it is only a candidate.</summary>
    public HeadingEvidence? Evidence { get; set; }

    /// <summary>Depth from 1 that outline or contents give it; null where they are silent.</summary>
    public int? ListedLevel { get; set; }

    /// <summary>Depth from 1; 0 until it is set.</summary>
    public int Level { get; set; }
}
