namespace PolicyDiff.Pipeline.Diagnostics;

/// <summary>Codes of what can be wrong with what a user asks for or hands in.</summary>
public static class PipelineDiagnostics
{
    /// <summary>A mistake of PolicyDiff itself; {0} its words, {1} the log file.</summary>
    public const string InternalError = "PD9001";

    /// <summary>A mistake of PolicyDiff itself stopped one document; {0} its words.</summary>
    public const string DocumentFailed = "PD9002";

    /// <summary>There is no such file or folder.</summary>
    public const string NoSuchFile = "PD9010";

    /// <summary>No reader takes files of this type; {0} the extension, {1} the extensions that are read.</summary>
    public const string UnknownFileType = "PD9011";

    /// <summary>The file is larger than is read; {0} its size, {1} the limit, both in MB.</summary>
    public const string FileTooLarge = "PD9012";

    /// <summary>The file or folder cannot be opened; {0} the words of the system.</summary>
    public const string CannotOpen = "PD9013";

    /// <summary>The folder holds no file that can be read; {0} the extensions that are read.</summary>
    public const string NothingToRead = "PD9014";

    /// <summary>The file has the same name and content as another one; {0} the other.</summary>
    public const string SameContent = "PD9015";

    /// <summary>The output file cannot be written; {0} the words of the system.</summary>
    public const string CannotWrite = "PD9016";

    /// <summary>The folder to write into holds something already.</summary>
    public const string FolderNotEmpty = "PD9017";

    /// <summary>The program came without its sample corpus; {0} where it should be.</summary>
    public const string SampleMissing = "PD9018";

    /// <summary>The folder cannot be written; {0} the words of the system.</summary>
    public const string CannotWriteFolder = "PD9019";

    /// <summary>No document is valid in the year; {0} the year, {1} the years there are.</summary>
    public const string UnknownYear = "PD9020";

    /// <summary>The index holds no such insurer; {0} as asked, {1} those there are, the nearest first.</summary>
    public const string UnknownInsurer = "PD9021";

    /// <summary>The index holds no such care type; {0} as asked, {1} those there are, the nearest first.</summary>
    public const string UnknownCareType = "PD9022";

    /// <summary>The index holds no such document; {0} as asked, {1} the nearest.</summary>
    public const string UnknownDocument = "PD9023";

    /// <summary>The document has no such section; {0} as asked, {1} the nearest.</summary>
    public const string UnknownSection = "PD9024";

    /// <summary>More than one fits; {0} as asked, {1} those that fit.</summary>
    public const string Ambiguous = "PD9025";

    /// <summary>The insurer has no document of one of the years; {0} insurer, {1} year, {2} its years.</summary>
    public const string InsurerLacksYear = "PD9026";

    /// <summary>The document says no insurer or no years, so a comparison of years passes it over; {0} what is missing.</summary>
    public const string DocumentLacksMetadata = "PD9027";

    /// <summary>Neither a file nor a document nor an insurer; {0} as asked, {1} the nearest.</summary>
    public const string UnknownSide = "PD9028";

    /// <summary>No insurer has documents of both years; {0} and {1} the years, {2} what there is.</summary>
    public const string NothingToCompare = "PD9029";

    /// <summary>No document of the index says its years.</summary>
    public const string NoYears = "PD9030";

    /// <summary>Neither a file nor a collection of themes; {0} as asked, {1} the collections there are.</summary>
    public const string UnknownThemes = "PD9031";

    /// <summary>
    /// The insurer has no policy of the year asked for, and another was taken; {0} insurer, {1} year, {2} the year taken.
    /// </summary>
    public const string OtherYearTaken = "PD9032";

    /// <summary>No document of the index names its insurer.</summary>
    public const string NoInsurers = "PD9033";

    /// <summary>
    /// The insurer's policies are for other care than the themes, so it has no
    /// column; {0} insurer, {1} their care types, {2} those of the themes.
    /// </summary>
    public const string OtherCareLeftOut = "PD9034";

    /// <summary>
    /// A column rests only on policy for other care than the themes; {0} the column, {1} its care types, {2} those of the themes.
    /// </summary>
    public const string OtherCareShown = "PD9035";

    /// <summary>The name of a file is no text, so no path leads to it.</summary>
    public const string NameIsNoText = "PD9036";

    /// <summary>The file is empty, or a pipe or device.</summary>
    public const string NothingInFile = "PD9037";

    /// <summary>Standard output could not be written; {0} the words of the system.</summary>
    public const string CannotWriteResult = "PD9038";

    /// <summary>The output file is a device.</summary>
    public const string OutputIsDevice = "PD9039";

    /// <summary>A folder lies deeper than folders are searched.</summary>
    public const string FolderTooDeep = "PD9040";

    /// <summary>A document is left out, for a later version of it is in the index.</summary>
    public const string VersionReplaced = "PD9046";

    /// <summary>No document of the index names an office; {0} the key of the manifest.</summary>
    public const string NoOffices = "PD9060";

    /// <summary>No document of the index names a region; {0} the key of the manifest.</summary>
    public const string NoRegions = "PD9061";

    /// <summary>No line has this id; {0} as asked, {1} the nearest.</summary>
    public const string UnknownLine = "PD9042";

    /// <summary>No text of the index is about the topic; {0} as asked.</summary>
    public const string UnknownTopic = "PD9043";

    /// <summary>No text of the index is about the topic; {0} as asked, {1} what was probably meant.</summary>
    public const string UnknownTopicNear = "PD9044";

    /// <summary>The folder holds no list of sources.</summary>
    public const string NoSourceList = "PD7030";

    /// <summary>The list of sources holds none of this name; {0} as asked, {1} those there are, the nearest first.</summary>
    public const string UnknownSource = "PD7031";

    /// <summary>The record of what was fetched is damaged.</summary>
    public const string FetchRecordDamaged = "PD7032";

    /// <summary>A new file could not be added to the manifest; {0} what to add.</summary>
    public const string ManifestNotExtended = "PD7033";

    /// <summary>A zip file cannot be unpacked.</summary>
    public const string ZipBroken = "PD9070";

    /// <summary>A zip file holds more than is taken; {0} the most files, {1} the most MB unpacked.</summary>
    public const string ZipTooLarge = "PD9071";

    /// <summary>The name of a file in a zip leads out of it, or is none.</summary>
    public const string ZipPathUnsafe = "PD9072";

    /// <summary>A file in a zip is encrypted.</summary>
    public const string ZipEncrypted = "PD9073";

    /// <summary>No reader takes a file in a zip; {0} the extensions that are read.</summary>
    public const string ZipEntryUnread = "PD9074";

    /// <summary>A file that was handed in is larger than is taken; {0} the limit in MB.</summary>
    public const string IncomingTooLarge = "PD9075";

    /// <summary>A file that was handed in is empty.</summary>
    public const string IncomingEmpty = "PD9076";
}
