namespace PolicyDiff.Core.Processes;

/// <summary>Finds programs by name: in the folders of <c>PATH</c>, on Windows with the extensions of <c>PATHEXT</c>.</summary>
/// <remarks>
/// Batch files are never found: Windows passes their arguments to <c>cmd.exe</c>, which parses them again, so that a file name could run
/// a command.
/// </remarks>
public sealed class ProgramFinder
{
    private static readonly string[] Runnable = [".exe", ".com"];

    private readonly IReadOnlyList<string> _folders;
    private readonly IReadOnlyList<string> _extensions;
    private readonly bool _isWindows;
    private readonly Func<string, bool> _exists;

    /// <summary>A finder for a given machine; nothing is read from the one that runs this.</summary>
    /// <param name="path">Value of <c>PATH</c>, split at <c>;</c> on Windows and <c>:</c> elsewhere. Relative folders are ignored.</param>
    /// <param name="pathExtensions">Value of <c>PATHEXT</c>; empty or null for <c>.exe</c> and <c>.com</c>. Ignored elsewhere.</param>
    /// <param name="isWindows">Whether the machine runs Windows.</param>
    /// <param name="exists">Whether there is a file at an absolute path.</param>
    public ProgramFinder(string? path, string? pathExtensions, bool isWindows, Func<string, bool> exists)
    {
        (_isWindows, _exists) = (isWindows, exists);
        _folders = [.. (path ?? string.Empty).Split(isWindows ? ';' : ':', StringSplitOptions.RemoveEmptyEntries)
            .Select(folder => isWindows ? folder.Trim().Trim('"') : folder).Where(IsRooted)];
        _extensions = isWindows ? RunnableOf(pathExtensions) : [];
    }

    /// <summary>Folders that installers use without adding them to <c>PATH</c>; looked in last. None by default.</summary>
    public IReadOnlyList<string> FurtherFolders { get; init; } = [];

    /// <summary>A finder for this machine, with its <c>PATH</c> of this moment.</summary>
    public static ProgramFinder OfThisMachine() => new(
        Environment.GetEnvironmentVariable("PATH"), Environment.GetEnvironmentVariable("PATHEXT"), OperatingSystem.IsWindows(), File.Exists)
    {
        FurtherFolders = OperatingSystem.IsWindows() ? WindowsInstallers() : [],
    };

    /// <summary>The absolute path of a program.</summary>
    /// <param name="name">Its name, with or without extension, or its absolute path.</param>
    /// <returns>The first that exists, in the order of the folders and then of the extensions; null where there is none.</returns>
    public string? Find(string name)
    {
        IEnumerable<string> places = IsRooted(name) ? [name] : _folders.Concat(FurtherFolders).Select(folder => Combined(folder, name));
        return places.SelectMany(WithExtensions).FirstOrDefault(_exists);
    }

    /// <summary>The folders in which the usual Windows installer of Tesseract puts it.</summary>
    private static string[] WindowsInstallers() =>
    [
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.ProgramFiles), "Tesseract-OCR"),
        Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData), "Programs", "Tesseract-OCR"),
    ];

    private static string[] RunnableOf(string? pathExtensions)
    {
        string[] asked = [.. (pathExtensions ?? string.Empty).Split(';', StringSplitOptions.TrimEntries)
            .Select(extension => extension.ToLowerInvariant())
            .Where(extension => Runnable.Contains(extension, StringComparer.Ordinal))];
        return asked.Length > 0 ? asked : Runnable;
    }

    private IEnumerable<string> WithExtensions(string file) =>
        !_isWindows || _extensions.Any(extension => file.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            ? [file]
            : _extensions.Select(extension => file + extension);

    private string Combined(string folder, string name) =>
        _isWindows ? $"{folder.TrimEnd('\\', '/')}\\{name}" : $"{folder.TrimEnd('/')}/{name}";

    private bool IsRooted(string path) => _isWindows
        ? path.StartsWith(@"\\", StringComparison.Ordinal) || path is [>= 'A' and <= 'Z' or >= 'a' and <= 'z', ':', '\\' or '/', ..]
        : path.StartsWith('/');
}
