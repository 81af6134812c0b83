using PolicyDiff.Conventions.Tests.Sources;

namespace PolicyDiff.Conventions.Tests.Rules.Projects;

/// <summary>A project references only the projects and packages that its row in the table of docs/architecture.md allows.</summary>
internal static class ReferenceRule
{
    private const int Cells = 4;

    /// <summary>The rows of the table: project, its question, projects it may reference, packages it may use.</summary>
    public static IReadOnlyDictionary<string, Allowed> Table(string markdown) => markdown.Split('\n')
        .Where(line => line.StartsWith("| `PolicyDiff.", StringComparison.Ordinal))
        .Select(line => line.Trim('|', ' ').Split('|', StringSplitOptions.TrimEntries))
        .Where(cells => cells.Length == Cells)
        .ToDictionary(
            cells => cells[0].Trim('`'),
            cells => new Allowed(Names(cells[2]).ToHashSet(StringComparer.Ordinal), Names(cells[3]).ToHashSet(StringComparer.Ordinal)),
            StringComparer.Ordinal);

    /// <summary>One sentence per reference that no row allows, per project without a row, and per row without a project.</summary>
    public static IEnumerable<string> Violations(IReadOnlyList<ProjectFile> projects, IReadOnlyDictionary<string, Allowed> table)
    {
        foreach (var row in table.Keys.Except(projects.Select(project => project.Name), StringComparer.Ordinal))
        {
            yield return $"{row} has a row but no project.";
        }

        foreach (var violation in projects.SelectMany(project => Violations(project, table.GetValueOrDefault(project.Name))))
        {
            yield return violation;
        }
    }

    private static IEnumerable<string> Violations(ProjectFile project, Allowed? allowed)
    {
        if (allowed is null)
        {
            return [$"{project.Name} has no row in the table."];
        }

        return project.References.Where(reference => !allowed.Projects.Contains(reference))
            .Concat(project.Packages.Where(package => !allowed.Packages.Contains(package)))
            .Select(reference => $"{project.Name} may not reference {reference}.");
    }

    private static IEnumerable<string> Names(string cell) =>
        cell.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Where(name => name.StartsWith('`'))
            .Select(name => name.Trim('`'));

    /// <summary>What one project may lean on.</summary>
    /// <param name="Projects">Names of projects.</param>
    /// <param name="Packages">Names of packages.</param>
    internal sealed record Allowed(IReadOnlySet<string> Projects, IReadOnlySet<string> Packages);
}
