using PolicyDiff.Ingestion.Settings;

namespace PolicyDiff.Pipeline.Files;

/// <summary>The file in which a user settles what holds for every run.</summary>
public static class SettingsFile
{
    /// <summary>
    /// Where it is for this user: <c>policydiff/settings.yaml</c> in the folder of settings, such as <c>~/.config</c> or <c>%APPDATA%</c>;
    /// null where the system knows no such folder.
    /// </summary>
    public static string? Place => Environment.GetFolderPath(Environment.SpecialFolder.ApplicationData) is { Length: > 0 } folder
        ? Path.Combine(folder, "policydiff", "settings.yaml")
        : null;

    /// <summary>The store that the file names; null where there is no file, or it names none.</summary>
    /// <param name="path">Absolute path of the file.</param>
    /// <exception cref="Core.Diagnostics.PolicyDiffException">It cannot be read, or holds what is no setting.</exception>
    public static string? StoreOf(string path) => File.Exists(path) ? SettingsReader.Read(OrdinaryFile.Text(path, path), path).Store : null;
}
