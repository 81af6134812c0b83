using System.Globalization;
using DocumentFormat.OpenXml;
using PolicyDiff.Core.Changes;
using PolicyDiff.Reporting.Packaging;
using W = DocumentFormat.OpenXml.Wordprocessing;

namespace PolicyDiff.Reporting.Docx;

/// <summary>Makes tracked changes (ECMA-376 part 1, section 17.13.5), each with its own id and all of one author and day.</summary>
internal sealed class WordRevisions
{
    private const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private int _count;

    /// <summary>A run of text on its side: as it is where both have it.</summary>
    /// <param name="content">The pieces of the run, without properties.</param>
    /// <param name="operation">On which side it stands.</param>
    /// <param name="moved">Whether it moved away (false) or came from elsewhere (true); null for neither.</param>
    public OpenXmlElement Run(W.Run content, InlineOperation operation, bool? moved) => (operation, moved) switch
    {
        (InlineOperation.Insert, _) => Marked(new W.InsertedRun(content)),
        (InlineOperation.Delete, _) => Marked(new W.DeletedRun(content)),
        (_, true) => Marked(new W.MoveToRun(content)),
        (_, false) => Marked(new W.MoveFromRun(content)),
        _ => content,
    };

    /// <summary>What is said of the end of a paragraph, which is text too; null where both sides have it.</summary>
    public W.ParagraphMarkRunProperties? ParagraphEnd(bool onLeft, bool onRight, bool moved) => (onLeft, onRight, moved) switch
    {
        (true, true, _) => null,
        (true, false, true) => new(Marked(new W.MoveFrom())),
        (true, false, false) => new(Marked(new W.Deleted())),
        (_, _, true) => new(Marked(new W.MoveTo())),
        _ => new(Marked(new W.Inserted())),
    };

    /// <summary>That a row stands on one side only; null where it is on both.</summary>
    public OpenXmlElement? Row(InlineOperation operation) => operation switch
    {
        InlineOperation.Insert => Marked(new W.Inserted()),
        InlineOperation.Delete => Marked(new W.Deleted()),
        _ => null,
    };

    /// <summary>That a paragraph was set otherwise before.</summary>
    public W.ParagraphPropertiesChange WasStyle(string style) =>
        Marked(new W.ParagraphPropertiesChange(new W.ParagraphPropertiesExtended(new W.ParagraphStyleId { Val = style })));

    /// <summary>The beginning and the end of what moved together, to stand around its paragraphs.</summary>
    /// <param name="number">The number of the move; both of its ends share the name that is made of it.</param>
    /// <param name="isFrom">Whether it moved away from here.</param>
    public (OpenXmlElement Start, OpenXmlElement End) MoveRange(int number, bool isFrom)
    {
        OpenXmlElement start = isFrom ? new W.MoveFromRangeStart() : new W.MoveToRangeStart();
        OpenXmlElement end = isFrom ? new W.MoveFromRangeEnd() : new W.MoveToRangeEnd();
        Set(Marked(start), "name", string.Create(CultureInfo.InvariantCulture, $"move{number}"));
        Set(end, "id", _count.ToString(CultureInfo.InvariantCulture));
        return (start, end);
    }

    private T Marked<T>(T element)
        where T : OpenXmlElement
    {
        Set(element, "id", (++_count).ToString(CultureInfo.InvariantCulture));
        Set(element, "author", CoreProperties.Author);
        Set(element, "date", CoreProperties.Day);
        return element;
    }

    private static void Set(OpenXmlElement element, string name, string value) =>
        element.SetAttribute(new OpenXmlAttribute("w", name, Main, value));
}
