using PolicyDiff.Core.Documents;
using PolicyDiff.Core.Pdf;
using PolicyDiff.Ingestion.Pdf;

namespace PolicyDiff.Ingestion.Tests.Pdf;

/// <summary>Pages for the tests, laid out by hand: every letter is half its size wide.</summary>
internal sealed class SomePdf
{
    private const double Width = 600;
    private const double Height = 800;

    private readonly List<(List<TextRun> Runs, List<PdfLink> Links)> _pages = [([], [])];
    private readonly Dictionary<int, PdfDrawings> _drawings = [];
    private readonly Dictionary<int, List<PdfNote>> _notes = [];
    private readonly List<PdfOutlineItem> _outline = [];
    private readonly List<PdfTaggedHeading> _tagged = [];
    private double _taggedShare = 1;
    private PdfTagState _untagged = PdfTagState.Absent;
    private readonly Dictionary<string, string> _properties = new(StringComparer.Ordinal);

    /// <summary>Where the next line of a paragraph goes.</summary>
    public double Top { get; set; } = 100;

    public SomePdf NextPage()
    {
        _pages.Add(([], []));
        Top = 100;
        return this;
    }

    /// <summary>A line of words anywhere on the page.</summary>
    public SomePdf At(
        double left, double top, string text, double size = 10, bool bold = false, bool italic = false, string color = "#000000")
    {
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var width = word.Length * size / 2;
            _pages[^1].Runs.Add(new TextRun(
                word + " ", new PdfBox(left, top, width, size * 1.2), new TextStyle("Some", size, bold, italic, color)));
            left += width + (size / 4);
        }

        return this;
    }

    /// <summary>Running text in lines of at most 80 letters, 14 points apart, followed by 10 points of space.</summary>
    public SomePdf Text(string text, double left = 60)
    {
        var line = string.Empty;
        foreach (var word in text.Split(' '))
        {
            if (line.Length + word.Length >= 80)
            {
                Line(line, left);
                line = string.Empty;
            }

            line = line.Length == 0 ? word : $"{line} {word}";
        }

        Line(line, left);
        Top += 10;
        return this;
    }

    /// <summary>One line of running text at the next place.</summary>
    public SomePdf Line(string text, double left = 60)
    {
        At(left, Top, text);
        Top += 14;
        return this;
    }

    public SomePdf Heading(string text, double size = 14, bool bold = true)
    {
        Top += 10;
        At(60, Top, text, size, bold);
        Top += size + 12;
        return this;
    }

    /// <summary>Whether the first row of tables looks like all others.</summary>
    public bool PlainHeads { get; init; }

    /// <summary>A table with lines around every cell.</summary>
    public SomePdf Ruled(double[] xs, double rowHeight, params string[][] rows)
    {
        List<PdfRuling> rulings = [];
        for (var row = 0; row <= rows.Length; row++)
        {
            rulings.Add(new PdfRuling(new PdfBox(xs[0], Top + (row * rowHeight), xs[^1] - xs[0], 0.5), true));
        }

        rulings.AddRange(xs.Select(x => new PdfRuling(new PdfBox(x, Top, 0.5, rows.Length * rowHeight), false)));
        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                var lines = rows[row][column].Split('\n');
                for (var line = 0; line < lines.Length; line++)
                {
                    At(xs[column] + 4, Top + (row * rowHeight) + 3 + (line * 13), lines[line], bold: row == 0 && !PlainHeads);
                }
            }
        }

        Top += (rows.Length * rowHeight) + 20;
        var page = _pages.Count;
        _drawings[page] = new PdfDrawings([.. _drawings.GetValueOrDefault(page, PdfDrawings.None).Rulings, .. rulings], []);
        return this;
    }

    public SomePdf Bullet(double left)
    {
        var page = _pages.Count;
        var drawn = _drawings.GetValueOrDefault(page, PdfDrawings.None);
        _drawings[page] = drawn with { Marks = [.. drawn.Marks, new PdfBox(left, Top + 4, 4, 4)] };
        return this;
    }

    /// <summary>A note on the last page, beside the line that was laid out last.</summary>
    public SomePdf Note(PageNoteKind kind, string name, string text, double? top = null)
    {
        var page = _pages.Count;
        _notes[page] = [.. _notes.GetValueOrDefault(page, []), new PdfNote(kind, new PdfBox(400, (top ?? Top) - 20, 100, 12), name, text)];
        return this;
    }

    public SomePdf Outline(string title, int level, int page)
    {
        _outline.Add(new PdfOutlineItem(title, level, page));
        return this;
    }

    public SomePdf Tag(string text, int level, bool inTable = false)
    {
        _tagged.Add(new PdfTaggedHeading(text, level, inTable));
        return this;
    }

    /// <summary>How much of the text the tags cover, in [0, 1]; all where this is not called.</summary>
    public SomePdf Covered(double share)
    {
        _taggedShare = share;
        return this;
    }

    /// <summary>A property of the file, as its maker left it.</summary>
    public SomePdf Property(string name, string value)
    {
        _properties[name] = value;
        return this;
    }

    /// <summary>Tags that were not read, and why.</summary>
    public SomePdf Untagged(PdfTagState state)
    {
        _untagged = state;
        return this;
    }

    /// <summary>Lines across on the last page, each drawn from piece to piece.</summary>
    public SomePdf Across(double[] xs, params double[] tops)
    {
        var page = _pages.Count;
        var pieces = tops.SelectMany(
            top => xs.Zip(xs.Skip(1)).Select(piece => new PdfRuling(new PdfBox(piece.First, top, piece.Second - piece.First, 0.5), true)));
        _drawings[page] = new PdfDrawings([.. _drawings.GetValueOrDefault(page, PdfDrawings.None).Rulings, .. pieces], []);
        return this;
    }

    public ReadResult Result(PdfReadingOptions? options = null) =>
        new PdfDocumentReader(new Engine(this), PdfLimits.Default, options ?? new PdfReadingOptions())
            .Read(Some.File("beleid.pdf", "%PDF"), null, CancellationToken.None);

    public PolicyDocument Document(PdfReadingOptions? options = null) => Result(options).Document.ShouldNotBeNull();

    /// <summary>The sections as <see cref="Some.Outline"/> writes them.</summary>
    public string Sections(PdfReadingOptions? options = null) => Some.Outline(Document(options));

    private sealed class Engine(SomePdf pdf) : IPdfEngine, IPdfFile
    {
        public string Id => "some";

        public string Version => "1";

        public PdfEngineStatus Check() => new(true, "1", []);

        public IPdfFile Open(string fullPath, string shownPath, PdfLimits limits, CancellationToken cancellationToken) => this;

        public PdfReadResult Read(Action<PdfPage> take)
        {
            foreach (var (i, page) in pdf._pages.Index())
            {
                take(new PdfPage(i + 1, Width, Height, page.Runs, page.Links)
                {
                    Drawings = pdf._drawings.GetValueOrDefault(i + 1, PdfDrawings.None),
                    Notes = pdf._notes.GetValueOrDefault(i + 1, []),
                });
            }

            return new PdfReadResult(new PdfContent(pdf._outline, pdf._properties, []) { Tags = Tags() }, null);
        }

        private PdfTags Tags() => pdf._tagged.Count == 0
            ? PdfTags.Without(pdf._untagged)
            : new PdfTags(
                PdfTagState.Read,
                pdf._tagged,
                (int)(pdf._taggedShare * pdf._pages.SelectMany(page => page.Runs).Sum(run => run.Text.Count(char.IsLetterOrDigit))));
    }
}
