using PolicyDiff.Reporting.Html;

namespace PolicyDiff.Web.Answers;

/// <summary>A page of the site.</summary>
/// <param name="Title">The title, and the one heading of the first level.</param>
/// <param name="Body">What stands below it; headings begin at the second level.</param>
internal sealed record PageAnswer(string Title, IReadOnlyList<HtmlNode?> Body) : Answer
{
    /// <summary>The status code.</summary>
    public int Status { get; init; } = 200;

    /// <summary>Whether it needs the room of a wide page.</summary>
    public bool IsWide { get; init; }

    /// <summary>The seconds after which the browser asks for the page again; null for never.</summary>
    public int? RefreshAfter { get; init; }

    /// <summary>The last line; null for none.</summary>
    public string? Footer { get; init; }
}
