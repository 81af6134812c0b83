using System.Globalization;
using DocumentFormat.OpenXml.Packaging;
using S = DocumentFormat.OpenXml.Spreadsheet;

namespace PolicyDiff.Reporting.Xlsx;

/// <summary>Where the cells of a sheet lead; a target that occurs often is named once.</summary>
internal sealed class SheetLinks
{
    // Limits of Excel: what is beyond them makes a file that it wants to repair.
    private const int MostLinks = 65_530;
    private const int LongestTarget = 2_079;

    private readonly List<(string Cell, string Target)> _links = [];

    /// <summary>Lets a cell lead somewhere; false where a workbook cannot hold the link.</summary>
    /// <param name="cell">The cell, such as <c>K2</c>.</param>
    /// <param name="target">An address, escaped; it may be relative to the workbook.</param>
    public bool TryAdd(string cell, string target)
    {
        if (_links.Count >= MostLinks || target.Length > LongestTarget)
        {
            return false;
        }

        _links.Add((cell, target));
        return true;
    }

    /// <summary>The links as an element of the sheet, their targets as relationships of its part; null where there are none.</summary>
    public S.Hyperlinks? Build(WorksheetPart part)
    {
        var ids = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var target in _links.Select(link => link.Target).Distinct(StringComparer.Ordinal))
        {
            var id = string.Create(CultureInfo.InvariantCulture, $"rId{ids.Count + 1}");
            part.AddHyperlinkRelationship(new Uri(target, UriKind.RelativeOrAbsolute), isExternal: true, id);
            ids.Add(target, id);
        }

        return _links.Count == 0
            ? null
            : new S.Hyperlinks(_links.Select(link => new S.Hyperlink { Reference = link.Cell, Id = ids[link.Target] }));
    }
}
